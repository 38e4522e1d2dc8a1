import type { Admission, RefusalCode, Role } from '../../server/wire.ts';
import { backoffMs } from './backoff.ts';
import { cell, type Cell } from './cell.ts';
import { BY_SEAT, createKnock, SEAT, type Way } from './entrance.ts';
import type { World } from './world.ts';

export type SessionState =
  | { status: 'entering' } // also while the page still looks for a way in
  | { status: 'out' } // there is none: somebody has to bring a code
  | { status: 'unreachable' } // nobody answered the knock; we knock again by ourselves
  | { status: 'refused'; why: RefusalCode }
  | { status: 'in'; personId: string; role: Role }
  | { status: 'review'; token: string }
  | { status: 'left'; because: 'forgotten' | 'deleted' };

/** What came of asking for a new token. `unreachable` also stands for "not now": the next need asks again. */
export type Renewal = 'in' | 'refused' | 'unreachable';

export type Session = ReturnType<typeof createSession>;

type Admitted = Extract<Admission, { ok: true }>;

/** Words that end a session that was going on. Any other "no" passes: the token we hold is still good for a while. */
const FINAL: readonly RefusalCode[] = ['signed-out', 'no-such-meeting', 'no-such-code', 'panel-too-old'];
const RENEW_AGAIN_MS = 30_000;

/** Getting in, and staying in. The token lives in memory only; it is exchanged for a new one before it grows old. */
export function createSession(world: Pick<World, 'fetch' | 'clock' | 'random' | 'keep'>) {
  const { clock, random, keep } = world;
  const state: Cell<SessionState> = cell<SessionState>({ status: 'entering' });
  const knock = createKnock(world);
  let way: Way | null = null;
  let wayBack: Way | null = null;
  let token: string | null = null;
  let renewing: Promise<Renewal> | null = null;
  let callOff = () => {};

  /** `afterwards` is the way in which later tokens are asked for. Resolves with the first answer, whatever it is. */
  async function enter(by: Way, afterwards = by) {
    close({ status: 'entering' });
    way = by;
    wayBack = afterwards;
    await goOnKnocking(by, 0);
  }

  async function goOnKnocking(by: Way, failures: number) {
    const admission = await knock(by);
    if (way !== by) return;
    if (admission?.ok) {
      way = wayBack;
      return admit(admission);
    }
    if (admission) return refuse(admission.why);
    state.set({ status: 'unreachable' });
    callOff = clock.after(backoffMs(failures, random), () => void goOnKnocking(by, failures + 1));
  }

  /** One exchange at a time: whoever else needs a new token waits for the same one. */
  function renew(): Promise<Renewal> {
    const { status } = state.get();
    if (!way || (status !== 'in' && status !== 'review')) return Promise.resolve('refused');
    renewing ??= renewBy(way).finally(() => (renewing = null));
    return renewing;
  }

  async function renewBy(by: Way): Promise<Renewal> {
    callOff();
    const first = await knock(by);
    // Somebody else, or nobody any more? What this device was given when it came still says who sits here: Zoom may take
    // a breakout room for a meeting of its own.
    const admission = first?.ok && !isMe(first) ? await knock(BY_SEAT) : first;
    if (way !== by) return 'refused';
    if (!admission || (!admission.ok && !FINAL.includes(admission.why))) {
      callOff = clock.after(RENEW_AGAIN_MS, () => void renew());
      return 'unreachable';
    }
    if (admission.ok && isMe(admission)) {
      admit(admission);
      return 'in';
    }
    refuse(!admission.ok && admission.why === 'panel-too-old' ? admission.why : 'no-such-meeting');
    return 'refused';
  }

  function isMe(admission: Admitted): boolean {
    const now = state.get();
    return admission.into === 'review' ? now.status === 'review' : now.status === 'in' && now.personId === admission.personId;
  }

  function admit(admission: Admitted) {
    token = admission.token;
    callOff = clock.after(admission.freshForMs, () => void renew());
    if (admission.into === 'review') return state.set({ status: 'review', token });
    const { seat, personId, role } = admission;
    keep.write(SEAT, seat);
    const before = state.get();
    if (before.status !== 'in' || before.personId !== personId || before.role !== role) state.set({ status: 'in', personId, role });
  }

  /** The server has said that this is over. */
  const refuse = (why: RefusalCode) => close({ status: 'refused', why });

  /** This person has ended it, for themselves or for all. The device forgets its seat. */
  function leave(because: 'forgotten' | 'deleted') {
    keep.drop(SEAT);
    close({ status: 'left', because });
  }

  /** Back to the door, with nothing said: what this device remembered led nowhere. */
  const stayOut = () => close({ status: 'out' });

  function close(to: SessionState) {
    callOff();
    way = null;
    token = null;
    renewing = null;
    state.set(to);
  }

  return { state, token: () => token, enter, renew, refuse, leave, stayOut };
}
