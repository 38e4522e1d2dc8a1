import { beforeEach, expect, test } from 'vitest';
import { after, type Change } from './change.ts';
import { newMeeting, seatOf, STALE_MS, type Meeting, type Temper } from './meeting.ts';
import { isRefused } from './refused.ts';
import { ROOM_CALLS } from './room-calls.ts';
import { ROOMS_BUSY_MS } from './rooms.ts';

const [NICC, LUCY, AMINA, BEN] = ['seat-1', 'seat-2', 'seat-3', 'seat-4'] as const;

let ids = 0;
let now = 0;
let meeting: Meeting;

const world = () => ({ now, newId: () => `id-${ids++}`, browser: 'browser' });
const act = (change: Change) => void (meeting = after(meeting, change, world()));
const begin = (temper: Temper) => void (meeting = newMeeting('Tuesday network', temper, world()));
beforeEach(() => begin('lenient'));

/** Asks as a seat that may, and lets happen what comes of it. */
function ask(seat: string, name: string, data: Record<string, unknown> = {}): Record<string, unknown> {
  const answer = ROOM_CALLS[name]!(data, { meeting, seat: seatOf(meeting, seat)!, window: 'panel', now, newId: world().newId });
  if (isRefused(answer)) return { ...answer };
  if (answer.change) act(answer.change);
  return answer.result as Record<string, unknown>;
}
const create = (names: string[]) => ask(NICC, 'createBreakoutRooms', { assign: 'manually', numberOfRooms: names.length, names });
const participant = (seat: string) => seatOf(meeting, seat)!.participantUuid;
const place = (seat: string, room: string) =>
  ask(NICC, 'assignParticipantToBreakoutRoom', { participantUUID: participant(seat), uuid: room });
const roomId = (index: number) => meeting.rooms.list[index]!.listId;
const where = (seat: string) => seatOf(meeting, seat)!.room;

function openedWith({ moves = true, choose = true } = {}) {
  create(['One', 'Two']);
  ask(NICC, 'configureBreakoutRooms', { automaticallyMoveParticipantsIntoRooms: moves, allowParticipantsChooseRoom: choose });
  now += ROOMS_BUSY_MS;
}

test('the rooms that come back are those that stand then, in the order of their names', () => {
  expect(create(['One', 'Two'])).toMatchObject({ state: 'closed', rooms: [{ name: 'One' }, { name: 'Two' }] });
  const { rooms } = ask(NICC, 'getBreakoutRoomList') as { rooms: { breakoutRoomId: string }[] };
  expect(rooms.map(({ breakoutRoomId }) => breakoutRoomId)).toEqual([roomId(0), roomId(1)]);
});

test('names and numbers must fit, and nobody is placed by Zoom itself', () => {
  expect(ask(NICC, 'createBreakoutRooms', { assign: 'manually', numberOfRooms: 3, names: ['One'] })).toMatchObject({ errorCode: '10122' });
  expect(ask(NICC, 'createBreakoutRooms', { assign: 'automatically', names: ['One'] })).toMatchObject({ errorCode: '10096' });
});

test('while Zoom is busy nobody can be placed; then those who are placed go in as the rooms open', () => {
  create(['One', 'Two']);
  expect(place(AMINA, roomId(0))).toMatchObject({ errorCode: '10103' });
  openedWith();
  place(AMINA, roomId(1));
  expect(where(AMINA)).toBeNull();
  ask(NICC, 'openBreakoutRooms');
  expect(where(AMINA)).toBe(roomId(1));
  expect(where(BEN)).toBeNull();
});

test('where that is not set, they are only asked', () => {
  openedWith({ moves: false });
  place(AMINA, roomId(0));
  ask(NICC, 'openBreakoutRooms');
  expect(where(AMINA)).toBeNull();
});

test('a device that cannot go into rooms stays, although Zoom said yes to everything', () => {
  openedWith();
  act({ type: 'stuck', seat: BEN, stuck: true });
  expect(place(BEN, roomId(0))).toBe('success');
  ask(NICC, 'openBreakoutRooms');
  expect(where(BEN)).toBeNull();
});

test('who asks cannot be placed, nor who is not here, nor into a room that is none', () => {
  openedWith();
  expect(place(NICC, roomId(0))).toMatchObject({ errorCode: '10094' });
  expect(place(AMINA, 'nowhere')).toMatchObject({ errorCode: '10093' });
  expect(ask(NICC, 'assignParticipantToBreakoutRoom', { participantUUID: 'nobody', uuid: roomId(0) })).toMatchObject({
    errorCode: '10075',
  });
});

test('out of another room nobody is moved, although Zoom says so', () => {
  openedWith();
  place(AMINA, roomId(0));
  ask(NICC, 'openBreakoutRooms');
  expect(place(AMINA, roomId(1))).toBe('success');
  expect(where(AMINA)).toBe(roomId(0));
});

test('only the host learns who is in a room; to co-hosts the rooms look empty', () => {
  openedWith();
  act({ type: 'quiet-person' });
  place(AMINA, roomId(0));
  const rooms = (seat: string) => ask(seat, 'getBreakoutRoomList') as { rooms: { participants?: { participantUUID: string }[] }[] };
  expect(rooms(NICC).rooms[0]!.participants).toMatchObject([{ participantUUID: participant(AMINA), participantStatus: 'assigned' }]);
  expect(rooms(NICC)).toMatchObject({ unassigned: [{}, {}, {}, {}] });
  expect(rooms(LUCY).rooms[0]!.participants).toEqual([]);
  expect(rooms(LUCY)).not.toHaveProperty('unassigned');
  expect(rooms(BEN)).toMatchObject({ errorCode: '10092' });
  ask(NICC, 'openBreakoutRooms');
  expect(rooms(BEN).rooms[0]).not.toHaveProperty('participants');
});

test('people are listed with those in the same room, whether they have the panel or not', () => {
  openedWith();
  act({ type: 'quiet-person' });
  act({ type: 'crowd', count: 2 });
  const seen = (seat: string) => (ask(seat, 'getMeetingParticipants') as { participants: { screenName: string }[] }).participants;
  expect(seen(NICC)).toHaveLength(7);
  place(LUCY, roomId(0));
  ask(NICC, 'openBreakoutRooms');
  now += STALE_MS;
  expect(seen(NICC)).toHaveLength(6);
  expect(seen(LUCY).map(({ screenName }) => screenName)).toEqual(['Lucy Okafor']);
});

test('people go by themselves only into open rooms, and only if they may choose', () => {
  const go = (data: Record<string, unknown>) => ask(BEN, 'changeBreakoutRoom', data);
  openedWith({ choose: false });
  expect(go({ action: 'join', uuid: roomId(0) })).toMatchObject({ errorCode: '10092' });
  ask(NICC, 'openBreakoutRooms');
  expect(go({ action: 'join', uuid: roomId(0) })).toHaveProperty('errorMessage');
  ask(NICC, 'configureBreakoutRooms', { allowParticipantsChooseRoom: true });
  expect(go({ action: 'joinAssigned' })).toMatchObject({ errorCode: '10093' });
  expect(go({ action: 'join', uuid: roomId(0) })).toBe('success');
  expect(where(BEN)).toBe(roomId(0));
  go({ action: 'leave' });
  expect(where(BEN)).toBeNull();
});

test('a strict Zoom says yes to the first move of somebody, and then does nothing', () => {
  begin('strict');
  openedWith();
  ask(NICC, 'openBreakoutRooms');
  for (const room of [null, roomId(0)]) {
    expect(ask(BEN, 'changeBreakoutRoom', { action: 'join', uuid: roomId(0) })).toBe('success');
    expect(where(BEN)).toBe(room);
  }
});
