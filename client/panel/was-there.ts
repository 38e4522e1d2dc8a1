import type { Cell } from '../live/cell.ts';
import { device } from '../live/keep.ts';
import type { MeetingView } from '../live/meeting.ts';
import { isCarried } from '../code/carried.ts';
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

export function wasThere(view: MeetingView): boolean {
  const version = versionIn(view);
  return version !== null && device.read(KEY) === version;
}

/** The version that was agreed in this session. What has come along from an earlier one was agreed before anybody was here. */
function versionIn(view: MeetingView): string | null {
  const agreement = agreementIn(view);
  const version = agreement?.common.version ?? null;
  return !agreement || version === null || isCarried(agreement) ? null : `${agreement.id} ${version.number}`;
}
