import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { realClock } from '../live/clock.ts';
import type { Temper } from '../rehearsal/meeting.ts';
import { draftRooms, ROOMS_BUSY_MS } from '../rehearsal/rooms.ts';
import { zoomFor } from '../rehearsal/without-page.ts';
import { openDoor } from '../zoom/open-door.ts';
import { goToRoom } from './go.ts';

const BEN = 'seat-4';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function benWith({ temper = 'lenient', open = true }: { temper?: Temper; open?: boolean } = {}) {
  const zoom = zoomFor(BEN, temper);
  const door = (await openDoor(zoom.sdk, 4_000))!;
  const [room] = draftRooms(['One'], () => 'room');
  zoom.act({ type: 'create-rooms', rooms: [room!] });
  zoom.act({ type: 'configure-rooms', settings: { choose: true } });
  await vi.advanceTimersByTimeAsync(ROOMS_BUSY_MS);
  if (open) zoom.act({ type: 'open-rooms' });
  let again = 0;
  const go = async (to = room!.listId) => {
    const going = goToRoom(door, to, realClock, () => (again += 1));
    await vi.advanceTimersByTimeAsync(60_000);
    return going;
  };
  return { zoom, go, again: () => again, room: () => zoom.meeting().seats.find(({ id }) => id === BEN)!.room, listId: room!.listId };
}

describe.each(['lenient', 'strict'] as const)('in a %s Zoom', (temper) => {
  test('a guest is in the room in the end, also where the first move came to nothing', async () => {
    const ben = await benWith({ temper });
    expect(await ben.go()).toBe('there');
    expect(ben.room()).toBe(ben.listId);
    expect(ben.again()).toBe(temper === 'strict' ? 1 : 0); // which he is told
  });
});

test('news of an earlier move, which come late, are not taken for news of this one', async () => {
  const ben = await benWith({ temper: 'strict' });
  ben.zoom.act({ type: 'move', seat: BEN, room: ben.listId });
  await vi.advanceTimersByTimeAsync(20_000);
  ben.zoom.act({ type: 'move', seat: BEN, room: null });
  await vi.advanceTimersByTimeAsync(100); // for a second Zoom's answers are those of before
  expect(await ben.go()).toBe('there'); // though Zoom swallows his first try
  expect([ben.room(), ben.again()]).toEqual([ben.listId, 1]);
});

test('rooms that are not open yet are told apart from rooms that one cannot go into', async () => {
  expect(await (await benWith({ open: false })).go()).toBe('later');
  const phone = await benWith();
  phone.zoom.act({ type: 'device', seat: BEN, device: 'phone' });
  expect(await phone.go()).toBe('by-hand');
});

test('a device that cannot enter is given up after some tries', async () => {
  const ben = await benWith();
  ben.zoom.act({ type: 'stuck', seat: BEN, stuck: true });
  expect(await ben.go()).toBe('by-hand');
});

test('where the host has made the rooms anew, Zoom knows where people belong', async () => {
  const ben = await benWith();
  ben.zoom.act({ type: 'close-rooms' });
  await vi.advanceTimersByTimeAsync(ROOMS_BUSY_MS);
  const [other] = draftRooms(['Other'], () => 'other');
  ben.zoom.act({ type: 'create-rooms', rooms: [other!] });
  await vi.advanceTimersByTimeAsync(ROOMS_BUSY_MS);
  ben.zoom.act({ type: 'assign', who: BEN, room: other!.listId });
  ben.zoom.act({ type: 'open-rooms' });
  expect(await ben.go()).toBe('there');
  expect(ben.room()).toBe(other!.listId);
});
