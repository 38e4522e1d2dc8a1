import { describe, expect, test } from 'vitest';
import { after, type Change } from './change.ts';
import { describe as described, newMeeting, roomAsTold, seatOf, STALE_MS, type Meeting } from './meeting.ts';
import { draftRooms, ROOMS_BUSY_MS } from './rooms.ts';

let ids = 0;
const world = (now = 0) => ({ now, newId: () => `0000-${ids++}`, browser: 'browser' });
const made = (...names: string[]): Change => ({ type: 'create-rooms', rooms: draftRooms(names, world().newId) });
const begun = () => newMeeting('Tuesday network', 'lenient', world());
const played = (changes: Change[], meeting: Meeting = begun(), now = 0) =>
  changes.reduce((last, change) => after(last, change, world(now)), meeting);

const withRooms = () => after(played([made('One', 'Two')]), { type: 'open-rooms' }, world(ROOMS_BUSY_MS));
const AMINA = 'seat-3';

test('a meeting begins with a host, a co-host, a participant and a guest, all looking at their panels', () => {
  const { seats } = begun();
  expect(seats.map(({ role, guest }) => [role, guest])).toEqual([
    ['host', false],
    ['co-host', false],
    ['participant', false],
    ['participant', true],
  ]);
  expect(seats.every(({ panel }) => panel === 'open')).toBe(true);
});

test('the host of the next meeting on this browser is the same person', () => {
  expect(begun().seats[0]!.person).toBe(begun().seats[0]!.person);
  expect(begun().uuid).not.toBe(begun().uuid);
});

test('a new role brings a new participant id, so nobody may lean on it', () => {
  const before = begun();
  const now = played([{ type: 'role', seat: AMINA, role: 'co-host' }], before);
  expect(seatOf(now, AMINA)!.role).toBe('co-host');
  expect(seatOf(now, AMINA)!.participantUuid).not.toBe(seatOf(before, AMINA)!.participantUuid);
  expect(seatOf(now, AMINA)!.person).toBe(seatOf(before, AMINA)!.person);
});

describe('rooms', () => {
  test('nobody moves into rooms that are not open', () => {
    const one = played([made('One')]);
    expect(seatOf(played([{ type: 'move', seat: AMINA, room: one.rooms.list[0]!.listId }], one), AMINA)!.room).toBeNull();
  });

  test('for a moment after a move Zoom still tells the old place', () => {
    const meeting = withRooms();
    const [room] = meeting.rooms.list;
    const moved = played([{ type: 'move', seat: AMINA, room: room!.listId }], meeting, 50_000);
    const amina = seatOf(moved, AMINA)!;
    expect(roomAsTold(moved, amina, 50_000 + STALE_MS - 1)).toBeNull();
    expect(roomAsTold(moved, amina, 50_000 + STALE_MS)).toBe(room);
    expect(described(moved, amina, 'panel', 50_000)).toMatchObject({ meetingUuid: meeting.uuid });
    expect(described(moved, amina, 'panel', 60_000)).toEqual({
      person: amina.person,
      guest: false,
      role: 'participant',
      meetingUuid: room!.meetingUuid,
      parentUuid: meeting.uuid,
      breakoutRoomId: room!.listId,
    });
  });

  test('closing brings everybody back; closing twice is refused and told', () => {
    const inside = played([{ type: 'move', seat: AMINA, room: withRooms().rooms.list[0]!.listId }], withRooms());
    const closed = played([{ type: 'close-rooms' }], inside);
    expect(closed.seats.every(({ room }) => room === null)).toBe(true);
    expect(played([{ type: 'close-rooms' }], closed).events[0]!.event).toMatchObject({ type: 'rooms-refused' });
  });
});

describe('invitations', () => {
  const closed = (seat: string): Change => ({ type: 'panel', seat, panel: 'closed' });

  test('reach those whose panel is closed', () => {
    const meeting = played([closed(AMINA), { type: 'invite', by: 'seat-1' }]);
    expect(seatOf(meeting, AMINA)!.panel).toBe('invited');
    expect(seatOf(meeting, 'seat-2')!.panel).toBe('open');
    expect(meeting.events[0]!.event).toEqual({ type: 'invited', who: 'Nicc Bell', closed: 1 });
  });

  test('stay in the room of whoever invites', () => {
    const rooms = withRooms();
    const meeting = played(
      [{ type: 'move', seat: AMINA, room: rooms.rooms.list[0]!.listId }, closed(AMINA), { type: 'invite', by: 'seat-1' }],
      rooms,
    );
    expect(seatOf(meeting, AMINA)!.panel).toBe('closed');
  });
});

test('people come and go, and no two have the same seat', () => {
  const meeting = played([{ type: 'come' }, { type: 'leave', seat: 'seat-5' }, { type: 'come' }]);
  expect(meeting.seats.map(({ id }) => id)).toEqual(['seat-1', 'seat-2', 'seat-3', 'seat-4', 'seat-6']);
});

test('only the last few events are kept', () => {
  const meeting = played(Array.from({ length: 20 }, (): Change => ({ type: 'invite', by: 'seat-1' })));
  expect(meeting.events.map(({ id }) => id)).toEqual([19, 18, 17, 16, 15]);
});

test('who signs in is no guest any more, and who is none cannot sign in', () => {
  const meeting = played([
    { type: 'sign-in', seat: 'seat-4' },
    { type: 'sign-in', seat: AMINA },
  ]);
  expect(seatOf(meeting, 'seat-4')!.guest).toBe(false);
  expect(meeting.events).toHaveLength(1);
});

test('a meeting survives being written down', () => {
  const meeting = withRooms();
  expect(JSON.parse(JSON.stringify(meeting))).toEqual(meeting);
});
