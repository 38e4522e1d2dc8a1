import { useEffect, useEffectEvent, useState } from 'react';
import { MOST_EACH, type ConductMove, type ConductWire } from '../../../server/activities/conduct/wire.ts';
import { CLAUSE } from '../../../server/code/wire.ts';
import { roomIn } from '../../code/say.ts';
import { useDraft } from '../../live/draft.ts';
import type { Tap } from '../../live/tap.ts';
import { Button } from '../../ui/button.tsx';
import { LockIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { takeFocus } from '../../ui/take-focus.ts';
import { TextBox } from '../../ui/text-box.tsx';
import { isUnderWay } from '../tap-notice.tsx';
import { Ideas } from './ideas.tsx';
import { say } from './say.ts';

type Props = {
  id: string;
  common: ConductWire['common'];
  wrote: ConductWire['mine']['wrote'];
  tap: Tap;
  move: (move: ConductMove) => void;
};

const NOTHING = { text: '', starter: null as string | null, sentAt: -1 };

/** Everybody writes alone. What is half written stays on the device until the server has it. */
export function Suggest({ id, common, wrote, tap, move }: Props) {
  const [draft, keep, drop] = useDraft(`conduct.${id}`, NOTHING);
  const [emptySends, countEmptySends] = useState(0);
  const isSaved = draft.sentAt >= 0 && wrote.length > draft.sentAt;
  const forget = useEffectEvent(drop);
  useEffect(() => {
    if (isSaved) forget();
  }, [isSaved]);
  const add = () => {
    if (draft.text.trim() === '') return countEmptySends(emptySends + 1);
    keep({ ...draft, sentAt: wrote.length });
    move({ do: 'suggest', text: draft.text, starter: draft.starter });
  };
  const isFull = wrote.length >= MOST_EACH;
  return (
    <>
      <p>{say('suggestBody')}</p>
      <p className="code-note code-line-head">
        <LockIcon />
        <span>{say('seenLater')}</span>
      </p>
      {isFull ? (
        <p>{say('most')}</p>
      ) : (
        <>
          {emptySends > 0 && draft.text === '' && (
            <div key={emptySends} ref={takeFocus} tabIndex={-1}>
              <Notice tone="problem">{say('nothingWritten')}</Notice>
            </div>
          )}
          <TextBox
            label={say('yourWords')}
            hint={say('hint')}
            value={draft.text}
            change={(text) => keep({ ...draft, text, sentAt: -1 })}
            rows={3}
            left={roomIn(draft.text, CLAUSE.longest)}
          />
          {draft.text.trim().split(/\s+/).length > CLAUSE.words && <p className="code-note">{say('longish')}</p>}
          <Button look="primary" busy={isUnderWay(tap)} onClick={add}>
            {say(isUnderWay(tap) ? 'adding' : 'add')}
          </Button>
          <Ideas
            wrote={wrote}
            add={(starter) => move({ do: 'suggest', text: starter.text, starter: starter.key })}
            change={({ key, text }) => keep({ text, starter: key, sentAt: -1 })}
          />
        </>
      )}
      <Added wrote={wrote} takeBack={(line) => move({ do: 'take-back', line })} />
      <p className="code-note">{say('written', { count: common.written })}</p>
    </>
  );
}

const Added = ({ wrote, takeBack }: { wrote: Props['wrote']; takeBack: (line: string) => void }) =>
  wrote.length === 0 ? null : (
    <section className="code-lines">
      <h3>{say('added')}</h3>
      <ul className="code-lines">
        {wrote.map(({ id, text }) => (
          <li key={id} className="code-box">
            <p>{text}</p>
            <Button look="quiet" aria-label={say('takeItBack', { text })} onClick={() => takeBack(id)}>
              {say('takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
