import type { Cell } from '../live/cell.ts';
import { device } from '../live/keep.ts';
import type { MeetingView } from '../live/meeting.ts';
import { agreementIn } from './under-now.ts';

const KEY = 'agreed-with-me-there';

/** Notes on the device which version was agreed while this person was there: whoever was is no latecomer to it. Call it once. */
export function noteAgreements(view: Cell<MeetingView>): void {
  let before = view.get();
  view.listen(() => {
    const [was, now] = [before, view.get()];
    before = now;
    const version = versionIn(now);
    if (was.meeting !== null && version !== null && version !== versionIn(was)) device.write(KEY, version);
  });
}

export const wasThere = (view: MeetingView): boolean => device.read(KEY) === versionIn(view);

function versionIn(view: MeetingView): string | null {
  const agreement = agreementIn(view);
  return agreement?.common.version ? `${agreement.id} ${agreement.common.version.number}` : null;
}
