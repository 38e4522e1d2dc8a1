import { expect, test } from 'vitest';
import { after, type Change } from './change.ts';
import { newMeeting, type Meeting } from './meeting.ts';
import { draftRooms, ROOMS_BUSY_MS } from './rooms.ts';
import { toldBetween, type Told } from './told.ts';

let ids = 0;
const world = (now = 0) => ({ now, newId: () => `0000-${ids++}`, browser: 'browser' });
const begun = newMeeting('Tuesday network', 'lenient', world());
const [AMINA, BEN] = ['seat-3', 'seat-4'];

const own = (told: Told[]) => told.filter(({ name }) => name === 'onBreakoutRoomChange');
const told = (before: Meeting, change: Change, now = 7) => toldBetween(before, after(before, change, world(now)), now);

test('a new role is told to its owner alone', () => {
  expect(told(begun, { type: 'role', seat: AMINA, role: 'co-host' })).toEqual([
    {
      seat: AMINA,
      name: 'onMyUserContextChange',
      data: { role: 'coHost', screenName: 'Amina Rahman', status: 'authorized', timestamp: 7 },
    },
  ]);
});

test('so is signing in', () => {
  expect(told(begun, { type: 'sign-in', seat: BEN })).toMatchObject([
    { seat: BEN, name: 'onMyUserContextChange', data: { status: 'authorized' } },
  ]);
});

test('what is nobody else’s business is not told', () => {
  for (const change of [
    { type: 'width', seat: AMINA, width: 900 },
    { type: 'line', seat: AMINA, down: true },
    { type: 'come' },
    { type: 'crowd', count: 30 },
  ] as const)
    expect(told(begun, change)).toEqual([]);
});

test('rooms are told to everybody, a move only to who moved, by the id that only events use', () => {
  const made = after(begun, { type: 'create-rooms', rooms: draftRooms(['One', 'Two'], world().newId) }, world());
  expect(toldBetween(begun, made, 0)).toHaveLength(4);
  expect(told(made, { type: 'open-rooms' }, ROOMS_BUSY_MS)).toMatchObject(
    begun.seats.map(({ id }) => ({ seat: id, data: { change: 'breakoutRoomOpened' } })),
  );

  const open = after(made, { type: 'open-rooms' }, world(ROOMS_BUSY_MS));
  const [one, two] = open.rooms.list;
  const inOne = after(open, { type: 'move', seat: AMINA, room: one!.listId }, world());
  expect(own(toldBetween(open, inOne, 1))).toEqual([
    { seat: AMINA, name: 'onBreakoutRoomChange', data: { action: 'join', breakoutRoomUUID: one!.eventId, timestamp: 1 } },
  ]);
  expect(own(told(inOne, { type: 'move', seat: AMINA, room: two!.listId }))).toMatchObject([
    { data: { action: 'leave', breakoutRoomUUID: one!.eventId } },
    { data: { action: 'join', breakoutRoomUUID: two!.eventId } },
  ]);
});

test('only hosts are told who was placed, came and went', () => {
  const made = after(begun, { type: 'create-rooms', rooms: draftRooms(['One'], world().newId) }, world());
  const [room] = made.rooms.list;
  const { participantUuid } = made.seats[2]!;
  const placed = told(made, { type: 'assign', who: AMINA, room: room!.listId });
  expect(placed.map(({ seat, data }) => [seat, 'participantUUIDs' in data && data.participantUUIDs])).toEqual([
    ['seat-1', [participantUuid]],
    ['seat-2', [participantUuid]],
    [AMINA, false],
    [BEN, false],
  ]);
  expect(placed[0]!.data).toMatchObject({ change: 'breakoutRoomParticipantsAssigned', breakoutRoomUUID: room!.eventId });
});
