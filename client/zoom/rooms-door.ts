import type { ZoomName } from '../../server/zoom/capabilities/wire.ts';
import { outcomeOf } from './outcome.ts';
import { READ, whereIsThis } from './questions.ts';
import type { Outcome, PersonInZoom, RoomList, RoomPowers, RoomsDoor, ZoomRoom } from './rooms-shape.ts';
import type { Sdk } from './sdk.ts';
import type { Session } from './session.ts';

/** Milliseconds. Making fifty rooms takes Zoom some seconds. */
const WORK = 20_000;

/**
 * Nobody is asked whether to move: they have been asked by us. Without choosing, a panel could not bring its own person in. Zoom's
 * clocks stay off: nothing is told when they end, and a countdown stands in the way of the next rooms.
 */
const SETTINGS = {
  allowParticipantsChooseRoom: true,
  allowParticipantsReturnToMainSession: true,
  automaticallyMoveParticipantsIntoRooms: true,
  closeAfter: 0,
  countDown: 0,
};

/** The part of the door that leads to breakout rooms. */
export function roomsDoor(sdk: Sdk, session: Session): RoomsDoor {
  /** An old config lapses without a word: after a "no" that could come from that, once more with a new one. */
  async function act<T>(name: ZoomName, call: () => Promise<T>, ms = WORK): Promise<Outcome<T>> {
    const first = outcomeOf(await session.attempt(name, call, ms));
    if (first.ok || (first.why !== 'other' && first.why !== 'not-allowed') || !(await session.granted(name))) return first;
    await session.renew();
    return outcomeOf(await session.attempt(name, call, ms));
  }
  const done = async <T>(acting: Promise<Outcome<T>>): Promise<Outcome<null>> => mapped(await acting, () => null);

  return {
    powers: () => powersOf(sdk, session),
    list: async () => mapped(await act('getBreakoutRoomList', sdk.getBreakoutRoomList, READ), listOf),
    create: async (names) =>
      mapped(
        await act('createBreakoutRooms', () =>
          sdk.createBreakoutRooms({ numberOfRooms: names.length, assign: 'manually', names: [...names] }),
        ),
        (made) => listOf(made).rooms,
      ),
    settle: () => done(act('configureBreakoutRooms', () => sdk.configureBreakoutRooms(SETTINGS))),
    place: (participant, room) =>
      done(
        act(
          'assignParticipantToBreakoutRoom',
          () => sdk.assignParticipantToBreakoutRoom({ participantUUID: participant, uuid: room }),
          READ,
        ),
      ),
    open: () => done(act('openBreakoutRooms', sdk.openBreakoutRooms)),
    close: () => done(act('closeBreakoutRooms', sdk.closeBreakoutRooms)),
    people: async () =>
      mapped(await act('getMeetingParticipants', sdk.getMeetingParticipants, READ), ({ participants }) => participants.map(personOf)),
    go: (room) =>
      done(
        act('changeBreakoutRoom', () =>
          sdk.changeBreakoutRoom(room === null ? { action: 'joinAssigned' } : { action: 'join', uuid: room }),
        ),
      ),
    where: async () => {
      const here = await whereIsThis(sdk, session);
      if (here === null) return null;
      return here.parentUUID ? here.meetingUUID : 'main';
    },
  };
}

function mapped<T, U>(outcome: Outcome<T>, made: (value: T) => U): Outcome<U> {
  return outcome.ok ? { ok: true, value: made(outcome.value) } : outcome;
}

type ListAnswer = Awaited<ReturnType<Sdk['getBreakoutRoomList']>>;

/** To all but the owner Zoom names nobody, and that looks like empty rooms: where it names nobody at all, it has not said. */
function listOf({ rooms, state, unassigned }: ListAnswer): RoomList {
  const saysWho = (unassigned?.length ?? 0) > 0 || rooms.some(({ participants }) => (participants?.length ?? 0) > 0);
  const roomOf = ({ breakoutRoomId, name, participants }: ListAnswer['rooms'][number]): ZoomRoom => ({
    id: breakoutRoomId,
    name,
    people: saysWho
      ? (participants ?? []).map((one) => ({
          participant: one.participantUUID,
          name: one.displayName,
          joined: one.participantStatus === 'joined',
        }))
      : null,
  });
  return { open: state === 'open', rooms: rooms.map(roomOf) };
}

type Named = Awaited<ReturnType<Sdk['getMeetingParticipants']>>['participants'][number];

function personOf({ participantUUID, screenName, role }: Named): PersonInZoom {
  return { participant: participantUUID, name: screenName, role: plainRole(role) };
}

function plainRole(spelling: string): PersonInZoom['role'] {
  const plain = spelling.toLowerCase().replaceAll('-', '');
  if (plain === 'host') return 'host';
  return plain === 'cohost' ? 'co-host' : 'participant';
}

async function powersOf(sdk: Sdk, session: Session): Promise<RoomPowers> {
  const who = await session.ask('getUserContext', sdk.getUserContext, READ);
  const [make, open, place, close, seePeople, move, product] = await Promise.all([
    session.granted('createBreakoutRooms'),
    session.granted('openBreakoutRooms'),
    session.granted('assignParticipantToBreakoutRoom'),
    session.granted('closeBreakoutRooms'),
    session.granted('getMeetingParticipants'),
    session.granted('changeBreakoutRoom'),
    session.product(),
  ]);
  return {
    make: make && open && place,
    close,
    seePeople,
    move,
    guest: who !== null && who.status !== 'authorized',
    role: plainRole(who?.role ?? ''),
    device: product === 'desktop' ? 'computer' : product === 'mobile' ? 'phone' : 'other',
  };
}
