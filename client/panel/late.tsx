import { later } from '../live/later.ts';
import type { MeetingView } from '../live/meeting.ts';
import type { Sender } from '../live/send.ts';
import { isCarried } from '../code/carried.ts';
import { agreementIn } from './under-now.ts';
import { wasThere } from './was-there.ts';

const ShortForm = later(async () => (await import('./short-form.tsx')).ShortForm);

type Props = { view: MeetingView; sender: Pick<Sender, 'move'>; readAll: () => void };

/** The agreement in short for somebody who has come later, until they have said something to it. */
export function Late({ view, sender, readAll }: Props) {
  const agreement = agreementIn(view);
  const version = agreement?.common.version ?? null;
  const mine = agreement && view.mine[agreement.id];
  if (!agreement || version === null || version.clauses.length === 0 || !mine || !('read' in mine) || wasThere(view)) return null;
  const { read } = mine;
  if (read?.version === version.number && read.says !== 'here') return null;
  return (
    <ShortForm
      version={version}
      carried={isCarried(agreement)}
      read={read}
      says={(says) => sender.move(agreement.id, { do: 'read', version: version.number, says })}
      readAll={readAll}
    />
  );
}
