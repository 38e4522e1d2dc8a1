import type { ZoomDoor } from './door-shape.ts';
import { roleOf } from './roles.ts';
import type { Sdk } from './sdk.ts';
import type { Session } from './session.ts';

/** Milliseconds. An answer that needs nobody's decision is there at once or never. */
export const READ = 8_000;

export async function whoIsThis(sdk: Sdk, session: Session): ReturnType<ZoomDoor['user']> {
  const answer = await session.ask('getUserContext', sdk.getUserContext, READ);
  if (!answer) return null;
  return {
    screenName: answer.screenName,
    role: roleOf(answer.role),
    guest: answer.status !== 'authorized',
    participantHint: answer.participantUUID || null,
  };
}

/** Inside a breakout room `meetingUUID` is the room, and `parentUUID` the meeting. */
export const whereIsThis = (sdk: Sdk, session: Session) => session.ask('getMeetingUUID', sdk.getMeetingUUID, READ);
