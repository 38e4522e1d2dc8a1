import type { Role } from '../../server/wire.ts';
import { listeners } from './listeners.ts';
import { untilChanged } from './patience.ts';
import { whereIsThis, whoIsThis } from './questions.ts';
import { roleOf } from './roles.ts';
import type { Sdk } from './sdk.ts';
import type { Session } from './session.ts';

/** Ten seconds in all, more than a move was ever seen to take. */
const AFTER_MOVE = { tries: 20, waitMs: 500 };
/** Milliseconds. Zoom lets a config lapse after about two hours. */
const RENEW_EVERY = 90 * 60_000;
/** Milliseconds. Where Zoom does not tell participants that they became a host, we ask. It costs no network. */
const ASK_ROLE_EVERY = 15_000;

/** Handlers are added here and nowhere else: a repeated config() keeps the old ones, so adding again would double them. */
export function listen(sdk: Sdk, session: Session) {
  const news = { role: listeners(), room: listeners(), roomList: listeners() };
  followRole(sdk, session, news.role.tell);
  followMoves(sdk, session, news.room.tell);
  sdk.onMeetingConfigChanged(news.roomList.tell);
  sdk.onRunningContextChange(() => void session.renew());
  setInterval(() => void session.renew(), RENEW_EVERY);
  return news;
}

function followRole(sdk: Sdk, session: Session, tell: () => void) {
  let known: Role | undefined;
  const changed = async (role: Role) => {
    known = role;
    await session.renew(role === 'facilitator' ? 'facilitator' : 'participant');
    tell();
  };
  sdk.onMyUserContextChange(({ role }) => void changed(roleOf(role)));
  const look = async () => {
    if (await session.granted('onMyUserContextChange')) return;
    const before = known;
    const role = (await whoIsThis(sdk, session))?.role ?? before;
    known = role;
    if (role !== undefined && before !== undefined && role !== before) await changed(role);
  };
  void look();
  setInterval(() => void look(), ASK_ROLE_EVERY);
}

function followMoves(sdk: Sdk, session: Session, tell: () => void) {
  const here = async () => (await whereIsThis(sdk, session))?.meetingUUID ?? null;
  let known = here();
  let moves = 0;
  const moved = async (move: number) => {
    const before = await known;
    await session.renew();
    known = untilChanged(before, async () => (await here()) ?? before, AFTER_MOVE);
    await known;
    if (move === moves) tell(); // a later move tells for both
  };
  sdk.onBreakoutRoomChange(() => void moved(++moves));
}
