import { expect, test } from 'vitest';
import { turns } from '../../test/support/turns.ts';
import { newMeeting, type Meeting } from './meeting.ts';
import { draftRooms, ROOMS_BUSY_MS } from './rooms.ts';
import { makeStage } from './stage.ts';
import type { Told } from './told.ts';

function staged(serverAnswers = true) {
  let ids = 0;
  let now = 0;
  const world = () => ({ now, newId: () => `0000-${ids++}`, browser: 'browser' });
  const asked: unknown[] = [];
  const told: Told[] = [];
  const kept: Meeting[] = [];
  const ask = async (...what: unknown[]) => asked.push(what) > 0 && serverAnswers;
  const begin = newMeeting('Tuesday network', 'strict', world());
  const stage = makeStage({
    begin,
    world,
    server: { crowd: ask, line: ask, places: ask },
    tell: (events) => void told.push(...events),
    remember: (meeting) => void kept.push(meeting),
  });
  return { stage, begin, asked, told, kept, pass: (ms: number) => void (now += ms) };
}

test('a change is kept, drawn and told to the panels', () => {
  const { stage, told, kept } = staged();
  let drawn = 0;
  const stop = stage.listen(() => drawn++);
  stage.act({ type: 'role', seat: 'seat-3', role: 'co-host' });
  expect(kept.at(-1)).toBe(stage.meeting());
  expect(told).toMatchObject([{ seat: 'seat-3', name: 'onMyUserContextChange' }]);
  stop();
  stage.act({ type: 'come' });
  expect(drawn).toBe(1);
});

test('the server is asked for the crowd and for dropped lines, and for nothing else', () => {
  const { stage, begin, asked } = staged();
  stage.act({ type: 'width', seat: 'seat-3', width: 900 });
  stage.act({ type: 'crowd', count: 30 });
  stage.act({ type: 'line', seat: 'seat-3', down: true });
  expect(asked).toEqual([[{ meetingUuid: begin.uuid, count: 30, seed: begin.seed }], ['seat-3', true]]);
});

test('a server that was started anew hears again of the crowd, where it is, and whose line is dropped', async () => {
  const { stage, asked, pass } = staged();
  stage.remind();
  await turns();
  expect(asked).toEqual([]);
  stage.act({ type: 'crowd', count: 1 });
  stage.act({ type: 'line', seat: 'seat-3', down: true });
  const [room] = draftRooms(['One'], () => '0000-room');
  stage.act({ type: 'create-rooms', rooms: [room!] });
  stage.act({ type: 'configure-rooms', settings: { moves: true } });
  stage.act({ type: 'assign', who: 'crowd-0', room: room!.listId });
  pass(ROOMS_BUSY_MS);
  stage.act({ type: 'open-rooms' });
  asked.length = 0;
  stage.remind();
  stage.act({ type: 'line', seat: 'seat-3', down: false });
  await turns();
  const { uuid: meetingUuid, seed } = stage.meeting();
  expect(asked).toEqual([
    ['seat-3', true],
    [{ meetingUuid, count: 1, seed }],
    [{ meetingUuid, rooms: [room!.meetingUuid] }],
    ['seat-3', false],
  ]);
});

test('a new meeting sends the crowd home and mends the lines, since the same people come again', () => {
  const { stage, begin, asked } = staged();
  stage.act({ type: 'crowd', count: 30 });
  stage.act({ type: 'line', seat: 'seat-3', down: true });
  stage.newMeeting();
  expect(asked.slice(2)).toEqual(expect.arrayContaining([[{ meetingUuid: begin.uuid, count: 0, seed: begin.seed }], ['seat-3', false]]));
  expect(stage.meeting()).toMatchObject({ topic: 'Tuesday network', temper: 'strict', extras: [] });
  expect(stage.meeting().uuid).not.toBe(begin.uuid);
});

test('a server that does not answer is said so', async () => {
  const { stage } = staged(false);
  await new Promise<void>((done) => {
    stage.listen(() => stage.meeting().events.some(({ event }) => event.type === 'server-away') && done());
    stage.act({ type: 'crowd', count: 30 });
  });
  expect(stage.meeting().events[0]!.event).toEqual({ type: 'server-away' });
});

test('the server hears where its crowd is, by the id that is seen from inside, and of nobody else', () => {
  const { stage, asked, pass } = staged();
  stage.act({ type: 'crowd', count: 2 });
  const [room] = draftRooms(['One'], () => '0000-room');
  stage.act({ type: 'create-rooms', rooms: [room!] });
  stage.act({ type: 'configure-rooms', settings: { moves: true } });
  stage.act({ type: 'assign', who: 'crowd-1', room: room!.listId });
  stage.act({ type: 'assign', who: 'seat-3', room: room!.listId });
  asked.length = 0;
  pass(ROOMS_BUSY_MS);
  stage.act({ type: 'open-rooms' });
  expect(asked).toEqual([[{ meetingUuid: stage.meeting().uuid, rooms: [null, room!.meetingUuid] }]]);
  expect(stage.meeting().seats.find(({ id }) => id === 'seat-3')!.room).toBe(room!.listId);
});
