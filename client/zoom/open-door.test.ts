import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draftRooms, ROOMS_BUSY_MS } from '../rehearsal/rooms.ts';
import { zoomFor } from '../rehearsal/without-page.ts';
import type { ZoomDoor } from './door-shape.ts';
import { openDoor } from './open-door.ts';
import type { Sdk } from './sdk.ts';

const [NICC, LUCY, AMINA, BEN] = ['seat-1', 'seat-2', 'seat-3', 'seat-4'] as const;
const DECIDE = 4_000;
const MINUTE = 60_000;

/** As by the host's hand. */
async function openRooms({ act }: Pick<ReturnType<typeof zoomFor>, 'act'>) {
  let ids = 0;
  act({ type: 'create-rooms', rooms: draftRooms(['One', 'Two'], () => `room-${ids++}`) });
  await vi.advanceTimersByTimeAsync(ROOMS_BUSY_MS);
  act({ type: 'open-rooms' });
}

/** Zoom's answers need no time, but a turn of the loop. */
async function open(zoom: { sdk: Sdk }): Promise<ZoomDoor> {
  const door = await openDoor(zoom.sdk, DECIDE);
  await vi.advanceTimersByTimeAsync(0);
  return door!;
}

const contextOf = async (door: ZoomDoor) => JSON.parse((await door.appContext()) ?? 'null') as Record<string, unknown> | null;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('whether this is Zoom', () => {
  test('where nobody answers, it is not, and we do not wait long for it', async () => {
    const zoom = zoomFor(AMINA);
    zoom.silent.add('config');
    const opening = openDoor(zoom.sdk, DECIDE);
    await vi.advanceTimersByTimeAsync(DECIDE);
    expect(await opening).toBeNull();
    expect(zoom.calls).toEqual(['config']);
  });

  test('the main window is known as what it is', async () => {
    const door = await open(zoomFor(NICC, 'strict', 'main'));
    expect(door.context).toBe('main-window');
    expect(await contextOf(door)).toMatchObject({ mainWindow: true });
  });
});

describe.each(['lenient', 'strict'] as const)('in a %s Zoom', (temper) => {
  test.each([NICC, LUCY, AMINA, BEN])('%s gets a context from the first list that Zoom takes', async (seat) => {
    const zoom = zoomFor(seat, temper);
    expect(await contextOf(await open(zoom))).toMatchObject({ meetingUuid: zoom.meeting().uuid });
  });

  test('a participant never asks what belongs to hosts', async () => {
    const zoom = zoomFor(AMINA, temper);
    const door = await open(zoom);
    expect(await door.meetingTitle()).toBeNull();
    expect(await door.inviteEveryone()).toBe('refused');
    expect(zoom.calls).not.toContain('getMeetingContext');
    expect(zoom.configs.flat()).not.toContain('getMeetingContext');
  });

  test('a host who becomes facilitator gets the title and invites everybody', async () => {
    const zoom = zoomFor(NICC, temper);
    const door = await open(zoom);
    await door.becomeFacilitator();
    expect(await door.meetingTitle()).toBe('Tuesday network');
    expect(await door.inviteEveryone()).toBe('sent');
    expect(zoom.meeting().events[0]?.event).toMatchObject({ type: 'invited' });
  });

  test('a host who is a guest of the app still learns of rooms', async () => {
    const zoom = zoomFor(NICC, temper);
    zoom.act({ type: 'account', seat: NICC, guest: true });
    const door = await open(zoom);
    await door.becomeFacilitator();
    await openRooms(zoom);
    expect(await door.meetingTitle()).toBeNull();
    expect(await door.breakoutRoomIds()).toEqual(zoom.meeting().rooms.list.map(({ listId }) => listId));
  });

  test('one who is made co-host hears of it soon, and can then do what hosts can', async () => {
    const zoom = zoomFor(AMINA, temper);
    const door = await open(zoom);
    const heard = vi.fn<() => void>();
    door.onRoleChange(heard);
    zoom.act({ type: 'role', seat: AMINA, role: 'co-host' });
    await vi.advanceTimersByTimeAsync(MINUTE / 4);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(await contextOf(door)).toMatchObject({ role: 'co-host' });
    expect(await door.meetingTitle()).toBe('Tuesday network');
  });

  test('a co-host who is made participant asks like one', async () => {
    const zoom = zoomFor(LUCY, temper);
    const door = await open(zoom);
    await door.becomeFacilitator();
    zoom.act({ type: 'role', seat: LUCY, role: 'participant' });
    await vi.advanceTimersByTimeAsync(MINUTE / 4);
    expect(await contextOf(door)).toMatchObject({ role: 'participant' });
    expect(zoom.configs.at(-1)).not.toContain('getMeetingContext');
  });

  test('a move into a room is told when the context names the room, and once', async () => {
    const zoom = zoomFor(AMINA, temper);
    const door = await open(zoom);
    await openRooms(zoom);
    const seen: unknown[] = [];
    door.onRoomChange(() => void contextOf(door).then((context) => seen.push(context?.['parentUuid'])));
    const room = zoom.meeting().rooms.list[0]!.listId;
    zoom.act({ type: 'move', seat: AMINA, room });
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(seen).toEqual([zoom.meeting().uuid]);
    zoom.act({ type: 'move', seat: AMINA, room: null });
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(seen).toEqual([zoom.meeting().uuid, undefined]);
  });

  test('a long session outlives the config, also after the machine slept', async () => {
    const zoom = zoomFor(BEN, temper);
    const door = await open(zoom);
    await vi.advanceTimersByTimeAsync(5 * 60 * MINUTE);
    expect(await contextOf(door)).not.toBeNull();
    vi.setSystemTime(Date.now() + 5 * 60 * MINUTE); // time went on while no timer ran
    expect(await contextOf(door)).not.toBeNull();
  });
});

test('what is heard is heard once, however often config was renewed', async () => {
  const zoom = zoomFor(NICC);
  const door = await open(zoom);
  const heard = vi.fn<() => void>();
  const stop = door.onRoomListChange(heard);
  for (let time = 0; time < 10; time++) await door.becomeFacilitator();
  zoom.act({ type: 'create-rooms', rooms: draftRooms(['One'], () => 'id') });
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  await vi.advanceTimersByTimeAsync(ROOMS_BUSY_MS);
  zoom.act({ type: 'open-rooms' });
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a host inside a room names the room as a meeting too, since panels opened there know it by that', async () => {
  const zoom = zoomFor(NICC);
  const door = await open(zoom);
  await door.becomeFacilitator();
  await openRooms(zoom);
  const [room] = zoom.meeting().rooms.list;
  zoom.act({ type: 'move', seat: NICC, room: room!.listId });
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(await door.breakoutRoomIds()).toEqual(expect.arrayContaining([room!.listId, room!.meetingUuid]));
});

test('silence is no answer, and no invitation is called sent that Zoom did not confirm', async () => {
  const zoom = zoomFor(NICC);
  const door = await open(zoom);
  await door.becomeFacilitator();
  zoom.silent.add('getAppContext').add('sendAppInvitationToAllParticipants');
  const context = door.appContext();
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await context).toBeNull();
  const invitation = door.inviteEveryone();
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  expect(await invitation).toBe('asked');
});

test('a guest who signs in is somebody else to the server, so the role is looked at again', async () => {
  const zoom = zoomFor(BEN);
  const door = await open(zoom);
  expect(await door.user()).toMatchObject({ screenName: 'Ben', guest: true, role: 'participant' });
  const heard = vi.fn<() => void>();
  door.onRoleChange(heard);
  await door.promptSignIn();
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toHaveBeenCalled();
  expect(await door.user()).toMatchObject({ guest: false });
});

test('a link goes to Zoom, and nothing is concluded from that', async () => {
  const zoom = zoomFor(AMINA);
  const door = await open(zoom);
  expect(door.openInBrowser('https://example.org')).toBeUndefined();
  await vi.advanceTimersByTimeAsync(0);
  expect(zoom.calls.at(-1)).toBe('openUrl');
});
