import type { AgreementWire } from '../../../server/activities/agreement/wire.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';

/** For facilitators: a line is not being kept, and three things to say, in rising strength. */
export function Reports({ common: { reports, version }, seenTo }: { common: AgreementWire['common']; seenTo: (report: string) => void }) {
  const wordsOf = (id: string) => version?.clauses.find((clause) => clause.id === id)?.text ?? '';
  return (reports ?? []).map(({ id, clause, text, name }) => (
    <Notice key={id} tone="news" action={<Button onClick={() => seenTo(id)}>{sayDesk('done')}</Button>}>
      <Stack gap={2}>
        <p>
          <strong>{sayDesk('notKept')}</strong>
        </p>
        {clause !== null && <p>{sayDesk('notKeptLine', { text: wordsOf(clause) })}</p>}
        {text !== null && <p>“{text}”</p>}
        <p>{name === null ? sayDesk('notKeptNobody') : sayDesk('notKeptBy', { name })}</p>
        <p>{sayDesk('sayOne')}</p>
        <ol>
          {(['say1', 'say2', 'say3'] as const).map((key) => (
            <li key={key}>{sayDesk(key)}</li>
          ))}
        </ol>
        <p className="code-note">{sayDesk('beyond')}</p>
      </Stack>
    </Notice>
  ));
}
