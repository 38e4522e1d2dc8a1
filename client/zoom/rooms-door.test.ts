import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Temper } from '../rehearsal/meeting.ts';
import { ROOMS_BUSY_MS } from '../rehearsal/rooms.ts';
import { zoomFor } from '../rehearsal/without-page.ts';
import { openDoor } from './open-door.ts';

const [NICC, LUCY, AMINA, BEN] = ['seat-1', 'seat-2', 'seat-3', 'seat-4'] as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The rooms as they are reached from one seat, by a panel that is a facilitator's where the seat is a host's. */
async function roomsFor(seat: string, temper: Temper = 'lenient', before: (zoom: ReturnType<typeof zoomFor>) => void = () => {}) {
  const zoom = zoomFor(seat, temper);
  before(zoom);
  const door = (await openDoor(zoom.sdk, 4_000))!;
  if (seat === NICC || seat === LUCY) await door.becomeFacilitator();
  return { zoom, rooms: door.rooms };
}
const participant = (zoom: ReturnType<typeof zoomFor>, seat: string) => zoom.meeting().seats.find(({ id }) => id === seat)!.participantUuid;

describe.each(['lenient', 'strict'] as const)('in a %s Zoom', (temper) => {
  test('a host makes, sets, fills, opens and closes rooms', async () => {
    const { zoom, rooms } = await roomsFor(NICC, temper);
    const made = await rooms.create(['Group 1', 'Group 2']);
    expect(made).toMatchObject({ ok: true, value: [{ name: 'Group 1' }, { name: 'Group 2' }] });
    if (!made.ok) return;
    expect(await rooms.settle()).toEqual({ ok: true, value: null });
    expect(await rooms.open()).toEqual({ ok: false, why: 'busy' });
    await vi.advanceTimersByTimeAsync(ROOMS_BUSY_MS);
    expect(await rooms.place(participant(zoom, AMINA), made.value[1]!.id)).toEqual({ ok: true, value: null });
    expect(await rooms.open()).toEqual({ ok: true, value: null });
    expect(zoom.meeting().seats.find(({ id }) => id === AMINA)!.room).toBe(made.value[1]!.id);
    expect(await rooms.list()).toMatchObject({ ok: true, value: { open: true, rooms: [{ people: [] }, { people: [{ joined: true }] }] } });
    expect(await rooms.close()).toEqual({ ok: true, value: null });
  });

  test('each power is known before it is used', async () => {
    const all = { make: true, close: true, seePeople: true, move: true, guest: false, device: 'computer' };
    expect(await (await roomsFor(NICC, temper)).rooms.powers()).toEqual({ ...all, role: 'host' });
    expect(await (await roomsFor(LUCY, temper)).rooms.powers()).toEqual({ ...all, role: 'co-host' });
    expect(await (await roomsFor(BEN, temper)).rooms.powers()).toMatchObject({ make: false, seePeople: false, move: true, guest: true });
    const phone = await roomsFor(NICC, temper, ({ act }) => act({ type: 'device', seat: NICC, device: 'phone' }));
    expect(await phone.rooms.powers()).toMatchObject({ make: false, close: true, seePeople: true, move: false, device: 'phone' });
    const guest = await roomsFor(NICC, temper, ({ act }) => act({ type: 'account', seat: NICC, guest: true }));
    expect(await guest.rooms.powers()).toMatchObject({ make: false, close: false, guest: true, role: 'host' });
  });

  test('what a co-host is shown is not taken for empty rooms', async () => {
    const { rooms } = await roomsFor(LUCY, temper);
    await rooms.create(['Group 1']);
    expect(await rooms.list()).toMatchObject({ ok: true, value: { rooms: [{ name: 'Group 1', people: null }] } });
  });

  test('a participant goes into an open room, and Zoom knows where that is', async () => {
    const { zoom, rooms } = await roomsFor(BEN, temper);
    expect(await rooms.go('nowhere')).toEqual({ ok: false, why: 'not-open' });
    expect(await rooms.where()).toBe('main');
    const room = { name: 'One', listId: 'LIST', meetingUuid: 'inside', eventId: 'event' };
    zoom.act({ type: 'create-rooms', rooms: [room] });
    zoom.act({ type: 'configure-rooms', settings: { choose: true } });
    await vi.advanceTimersByTimeAsync(ROOMS_BUSY_MS);
    zoom.act({ type: 'open-rooms' });
    expect(await rooms.go('nowhere')).toEqual({ ok: false, why: 'no-such-room' });
    await rooms.go('LIST');
    expect(await rooms.go('LIST')).toEqual({ ok: true, value: null }); // a strict Zoom does nothing the first time
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await rooms.where()).toBe('inside');
  });
});

test('a participant asks for nothing that belongs to hosts', async () => {
  const { zoom, rooms } = await roomsFor(AMINA);
  for (const outcome of [await rooms.create(['One']), await rooms.people(), await rooms.open(), await rooms.list()])
    expect(outcome).toEqual({ ok: false, why: 'not-allowed' });
  expect(zoom.calls).not.toContain('createBreakoutRooms');
});

test('settings before rooms, rooms that are switched off, and silence are told apart from what is not allowed', async () => {
  const { zoom, rooms } = await roomsFor(NICC);
  expect(await rooms.settle()).toEqual({ ok: false, why: 'busy' });
  zoom.act({ type: 'rooms-off', off: true });
  expect(await rooms.create(['One'])).toEqual({ ok: false, why: 'busy' });
  zoom.silent.add('openBreakoutRooms');
  const opening = rooms.open();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await opening).toEqual({ ok: false, why: 'silent' });
});

test('who has left or became co-host has no longer the id that was known', async () => {
  const { zoom, rooms } = await roomsFor(NICC);
  const before = participant(zoom, AMINA);
  zoom.act({ type: 'role', seat: AMINA, role: 'co-host' });
  await rooms.create(['One']);
  expect(await rooms.place(before, zoom.meeting().rooms.list[0]!.listId)).toEqual({ ok: false, why: 'no-such-person' });
});

test('a lapsed config is made new, and the rooms are made all the same', async () => {
  const { rooms } = await roomsFor(NICC);
  vi.setSystemTime(Date.now() + 5 * 60 * 60_000); // time went on while no timer ran
  expect(await rooms.create(['One'])).toMatchObject({ ok: true });
});
