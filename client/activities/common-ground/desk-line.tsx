import { useState } from 'react';
import type { WallLine } from '../../../server/activities/common-ground/seen/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { promptOf } from './deck.ts';
import { nameOfLanguage } from './languages.ts';
import { apart } from './say.ts';
import { sayDesk } from './say-desk.ts';

type Props = {
  line: Pick<WallLine, 'text' | 'prompt' | 'hidden' | 'lang'>;
  meToo: number;
  hide: (hidden: boolean, why: string) => void;
  talk?: { on: boolean; press: (on: boolean) => void }; // about this line, while all are at the wall
};

const LONGEST_WHY = 140;

/** A line as facilitators see it: they can take it off, and tell its group why. */
export function DeskLine({ line, meToo, hide, talk }: Props) {
  const [asking, ask] = useState(false);
  const [why, setWhy] = useState('');
  const text = apart(line.text);
  const close = () => ask(false);
  return (
    <li className="share-found">
      <p className="share-found-text" dir="auto" lang={line.lang}>
        {line.text}
      </p>
      {line.lang && (
        <p className="share-note" dir="auto" lang={line.lang}>
          {nameOfLanguage(line.lang)}
        </p>
      )}
      <p className="share-note">{promptOf(line.prompt).prompt}</p>
      {/* There from the start: what comes in later must not push a button away from under a finger. */}
      <p>{sayDesk('meToo', { count: meToo })}</p>
      {line.hidden && <p>{sayDesk('isHidden')}</p>}
      <div className="share-line-acts">
        {line.hidden ? (
          <Button look="quiet" aria-label={sayDesk('showLine', { text })} onClick={() => hide(false, '')}>
            {sayDesk('show')}
          </Button>
        ) : (
          <Button look="quiet" aria-label={sayDesk('hideLine', { text })} onClick={() => ask(true)}>
            {sayDesk('hide')}
          </Button>
        )}
        {talk && !line.hidden && (
          <Button look="quiet" aria-label={sayDesk(talk.on ? 'talkedOf' : 'talkOf', { text })} onClick={() => talk.press(!talk.on)}>
            {sayDesk(talk.on ? 'talked' : 'talk')}
          </Button>
        )}
      </div>
      <Dialog
        title={sayDesk('why')}
        open={asking}
        close={close}
        actions={
          <>
            <Button onClick={close}>{sayDesk('keepShowing')}</Button>
            <Button
              look="danger"
              onClick={() => {
                close();
                hide(true, why);
              }}
            >
              {sayDesk('hideIt')}
            </Button>
          </>
        }
      >
        <Stack gap={3}>
          <p dir="auto">{line.text}</p>
          <Field label={sayDesk('why')} hint={sayDesk('whyHint')} value={why} change={setWhy} maxLength={LONGEST_WHY} autoComplete="off" />
        </Stack>
      </Dialog>
    </li>
  );
}
