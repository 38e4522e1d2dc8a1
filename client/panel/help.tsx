import type { Me } from '../../server/wire.ts';
import type { Sender } from '../live/send.ts';
import { useCell } from '../live/use-cell.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/stack.tsx';
import { ForgetMe } from './forget-me.tsx';
import { Looks } from './looks.tsx';
import { NameForm } from './name-form.tsx';
import { say } from './say.ts';
import { WhatWeKeep } from './what-we-keep.tsx';

type Props = {
  me: Me;
  keptDays: number;
  sender: Pick<Sender, 'tapOf' | 'send'>;
  bigger: (() => void) | null; // null: this is already a browser
  forgotten: () => void;
};

const HOW = ['how1', 'how2', 'how3', 'how4', 'how5'] as const;

/** How this works, what is kept, and what a person may change for themselves. In the same place on every screen. */
export function Help({ me, keptDays, sender, bigger, forgotten }: Props) {
  const tap = useCell(sender.tapOf('arrive'));
  return (
    <>
      <h2 tabIndex={-1}>{say('help')}</h2>
      <Disclosure summary={say('howItWorks')}>
        <ol className="plain-list">
          {HOW.map((step) => (
            <li key={step}>{say(step)}</li>
          ))}
        </ol>
      </Disclosure>
      <Disclosure summary={say('keep')}>
        <WhatWeKeep days={keptDays} />
      </Disclosure>
      <Disclosure summary={say('yourName')}>
        <Stack>
          <p>{me.name === null ? say('nowNameless') : say('nowNamed', { name: me.name })}</p>
          <NameForm
            suggested={me.name ?? ''}
            tap={tap}
            nameless={say('goNameless')}
            save={(name, saved) => sender.send('arrive', { type: 'arrive', name }, saved)}
          />
        </Stack>
      </Disclosure>
      <Disclosure summary={say('looks')}>
        <Looks />
      </Disclosure>
      {bigger && (
        <Disclosure summary={say('bigger')}>
          <Stack>
            <p>{say('biggerBody')}</p>
            <Button onClick={bigger}>{say('biggerOpen')}</Button>
          </Stack>
        </Disclosure>
      )}
      <Disclosure summary={say('forget')}>
        <ForgetMe sender={sender} forgotten={forgotten} />
      </Disclosure>
    </>
  );
}
