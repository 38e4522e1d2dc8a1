import { useState } from 'react';
import type { OwnPoll } from '../../../server/activities/poll/wire.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { DeskProps } from '../kind.ts';
import { BeforeYouStart } from './before-you-start.tsx';
import { keepOwn } from './own-library.ts';
import { againOf, presetFor } from './plan.ts';
import { sayDesk } from './say-desk.ts';

/** A finished poll stays closed; the same can be asked anew, and one of one's own kept for another day. */
export function RunAgain({ activity, earlier, here, open, opening, keep }: DeskProps<'poll'>) {
  const choice = againOf(activity.common);
  const preset = choice && presetFor(choice);
  if (!preset) return null;
  return (
    <>
      <Disclosure summary={sayDesk('runAgain')}>
        <BeforeYouStart {...{ choice, preset, here, open, opening }} earlier={[...(earlier ?? []), activity]} back={null} />
      </Disclosure>
      {'own' in choice && <Save own={choice.own} keep={keep} />}
    </>
  );
}

function Save({ own, keep }: { own: OwnPoll } & Pick<DeskProps<'poll'>, 'keep'>) {
  const [saved, setSaved] = useState(false);
  const save = () => {
    keepOwn(own, null, keep);
    setSaved(true);
    announce(sayDesk('savedHere'));
  };
  return saved ? <p>{sayDesk('savedHere')}</p> : <Button onClick={save}>{sayDesk('save')}</Button>;
}
