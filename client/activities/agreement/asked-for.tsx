import type { ReactNode } from 'react';
import type { AgreementWire } from '../../../server/activities/agreement/wire.ts';
import type { Change } from '../../../server/code/wire.ts';
import { dayIn, pageWords, say } from '../../code/say.ts';
import { selectable } from '../../words/selectable.ts';
import { Pages } from '../../ui/pages.tsx';
import { Stack } from '../../ui/stack.tsx';

const A_PAGE = 10;

type Parked = AgreementWire['common']['parked'][number];
export type Waiting = { change: Change } | { parked: Parked };

/** `children`: what a facilitator can do about one that waits. */
type Props = {
  common: Pick<AgreementWire['common'], 'version' | 'changes' | 'parked'>;
  children?: (waiting: Waiting) => ReactNode;
};

/** What people asked for, and what was not agreed: nothing of it goes without an answer. */
export function AskedFor({ common: { version, changes, parked }, children }: Props) {
  return (
    <>
      {changes.length > 0 && (
        <section>
          <Stack gap={3}>
            <h3>{say('asked')}</h3>
            <Pages items={changes} size={A_PAGE} words={pageWords}>
              {(page) => (
                <ul className="code-lines">
                  {page.map((change) => (
                    <li key={change.id} className="code-box">
                      <Asked change={change} was={version?.clauses.find(({ id }) => id === change.about)?.text ?? null} />
                      {change.answer === null && children?.({ change })}
                    </li>
                  ))}
                </ul>
              )}
            </Pages>
          </Stack>
        </section>
      )}
      {parked.length > 0 && (
        <section>
          <Stack gap={3}>
            <h3>{say('parked')}</h3>
            <ul className="code-lines">
              {parked.map((line) => (
                <li key={line.id} className="code-box">
                  <p>{line.text}</p>
                  <p className="code-note">{say('why', { why: selectable(line.why) })}</p>
                  {children?.({ parked: line })}
                </li>
              ))}
            </ul>
          </Stack>
        </section>
      )}
    </>
  );
}

const Asked = ({ change: { text, out, on, answer }, was }: { change: Change; was: string | null }) => (
  <>
    <p>{out ? say('askedOut', { text }) : text}</p>
    {!out && was !== null && was !== text && <p className="code-note">{say('insteadOf', { text: was })}</p>}
    <p className="code-note">
      {say('askedOn', { date: dayIn(on) })}{' '}
      {answer === null
        ? say('waiting')
        : `${say('answered', { changed: answer.changed ? 'yes' : 'no', date: dayIn(answer.on) })} ${answer.because}`}
    </p>
  </>
);
