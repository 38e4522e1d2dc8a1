import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { realClock } from '../live/clock.ts';
import { attendees } from '../rehearsal/attendees.ts';
import type { Temper } from '../rehearsal/meeting.ts';
import { draftRooms, ROOMS_BUSY_MS } from '../rehearsal/rooms.ts';
import { zoomFor } from '../rehearsal/without-page.ts';
import { openDoor } from '../zoom/open-door.ts';
import { driveRooms } from './drive.ts';
import { hintOf } from './hint.ts';
import { leftByHand } from './left.ts';
import { planRooms, type RoomGroup } from './plan.ts';
import { beginRun } from './run.ts';
import { runOf, startRun } from './runs.ts';

const [NICC, LUCY, AMINA, BEN] = ['seat-1', 'seat-2', 'seat-3', 'seat-4'] as const;
const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Zoom = ReturnType<typeof zoomFor>;

/** A host's panel in the simulated Zoom, with as many people around it. */
async function hostWith(crowd: number, { temper = 'lenient', seat = NICC }: { temper?: Temper; seat?: string } = {}) {
  const zoom = zoomFor(seat, temper);
  zoom.act({ type: 'crowd', count: crowd });
  const door = (await openDoor(zoom.sdk, 4_000))!;
  await door.becomeFacilitator();
  return { zoom, door };
}

/** Groups of three of all participants, as Zoom lists them. */
function groupsOf(zoom: Zoom): RoomGroup[] {
  const people = attendees(zoom.meeting()).filter(({ role }) => role === 'participant');
  return Array.from({ length: Math.floor(people.length / 3) }, (_none, at) => ({
    id: `g${at}`,
    name: `Group ${at + 1}`,
    members: people
      .filter((_one, place) => Math.min(Math.floor(place / 3), Math.floor(people.length / 3) - 1) === at)
      .map(({ id, name, participantUuid }) => ({ personId: id, name, zoomParticipant: participantUuid })),
  }));
}

function driven({ zoom, door }: Awaited<ReturnType<typeof hostWith>>) {
  const groups = groupsOf(zoom);
  const drive = driveRooms(door.rooms, realClock, beginRun(planRooms(groups, null)));
  return { ...drive, zoom, groups, pass: (ms = MINUTE) => vi.advanceTimersByTimeAsync(ms) };
}

/** Who of a group is not in the room of the group. */
function astray({ zoom, groups }: { zoom: Zoom; groups: RoomGroup[] }): string[] {
  const { rooms } = zoom.meeting();
  const everybody = new Map(attendees(zoom.meeting()).map((one) => [one.id, one]));
  return groups.flatMap(({ name, members }) => {
    const room = rooms.list.find((one) => one.name === name)?.listId;
    return members.filter(({ personId }) => everybody.get(personId)?.room !== room).map((member) => member.name);
  });
}

describe.each(['lenient', 'strict'] as const)('in a %s Zoom', (temper) => {
  test('91 people are in their 30 rooms within a minute, and only the host and the co-host are left', async () => {
    const host = driven(await hostWith(89, { temper }));
    expect(host.groups.flatMap(({ members }) => members)).toHaveLength(91);
    await host.pass();
    expect(host.run.get().step).toEqual({ at: 'open' });
    expect(host.zoom.meeting().rooms.list).toHaveLength(30);
    expect(astray(host)).toEqual([]);
    expect(leftByHand(host.run.get())).toEqual([]);
    const inMain = attendees(host.zoom.meeting()).filter(({ room }) => room === null);
    expect(inMain.map(({ id }) => id)).toEqual([NICC, LUCY]);
  });

  test('a co-host does the same, who sees nobody in the rooms', async () => {
    const host = driven(await hostWith(4, { temper, seat: LUCY }));
    await host.pass();
    expect(host.run.get().step).toEqual({ at: 'open' });
    expect(astray(host)).toEqual([]);
  });
});

test('rooms that others have made wait for a word; then they are closed, deleted and made anew', async () => {
  const { zoom, door } = await hostWith(4);
  zoom.act({ type: 'create-rooms', rooms: draftRooms(['Team A'], () => 'team') });
  await vi.advanceTimersByTimeAsync(ROOMS_BUSY_MS);
  zoom.act({ type: 'open-rooms' });
  const host = driven({ zoom, door });
  await host.pass();
  expect(host.run.get().step).toEqual({ at: 'asking', found: { rooms: 1, open: true, same: false } });
  expect(zoom.meeting().rooms.list).toMatchObject([{ name: 'Team A' }]);
  host.tell({ type: 'replace' });
  await host.pass();
  expect(host.run.get().step).toEqual({ at: 'open' });
  expect(astray(host)).toEqual([]);
});

test('stopped in the middle, nobody has been moved; going on places only those who are left', async () => {
  const host = driven(await hostWith(88));
  while (host.run.get().placed < 40) await host.pass(100);
  host.tell({ type: 'stop' });
  await host.pass();
  const { calls } = host.zoom;
  expect(attendees(host.zoom.meeting()).every(({ room }) => room === null)).toBe(true);
  expect(leftByHand(host.run.get()).length).toBe(90 - host.run.get().placed);
  const before = calls.length;
  host.tell({ type: 'again' });
  await host.pass();
  expect(astray(host)).toEqual([]);
  const more = calls.slice(before).filter((call) => call === 'assignParticipantToBreakoutRoom');
  expect(more.length).toBeLessThanOrEqual(50);
});

test('who leaves, or becomes co-host, while rooms are filled is named; everybody else goes in', async () => {
  const host = driven(await hostWith(7));
  host.zoom.act({ type: 'leave', seat: BEN });
  host.zoom.act({ type: 'role', seat: AMINA, role: 'co-host' });
  await host.pass();
  expect(leftByHand(host.run.get()).map(({ name, why }) => `${name}: ${why}`)).toEqual(['Amina Rahman: gone', 'Ben: gone']);
  expect(host.run.get().step).toEqual({ at: 'ready' });
  host.tell({ type: 'open' });
  await host.pass();
  expect(astray(host)).toEqual(['Amina Rahman', 'Ben']);
});

test('rooms that are switched off are given up within half a minute, with everybody on the list', async () => {
  const { zoom, door } = await hostWith(4);
  zoom.act({ type: 'rooms-off', off: true });
  const host = driven({ zoom, door });
  await host.pass(MINUTE / 2);
  expect(host.run.get().step).toMatchObject({ at: 'refused', during: 'making' });
  expect(leftByHand(host.run.get())).toHaveLength(6);
});

test('a host who is made participant in the middle is told, and nothing is asked any more', async () => {
  const host = driven(await hostWith(88));
  while (host.run.get().placed < 10) await host.pass(100);
  host.zoom.act({ type: 'role', seat: NICC, role: 'participant' });
  await host.pass();
  expect(host.run.get().step).toMatchObject({ at: 'refused', during: 'placing', why: 'not-allowed' });
  expect(leftByHand(host.run.get()).length).toBeGreaterThan(70);
});

test('who has only just come back from other rooms is found, though Zoom still lists the room of before', async () => {
  const { zoom, door } = await hostWith(0, { seat: LUCY });
  zoom.act({ type: 'create-rooms', rooms: draftRooms(['Team A', 'Team B'], randomUUID) });
  await vi.advanceTimersByTimeAsync(ROOMS_BUSY_MS);
  zoom.act({ type: 'open-rooms' });
  const [own, other] = zoom.meeting().rooms.list;
  zoom.act({ type: 'move', seat: LUCY, room: own!.listId });
  for (const seat of [AMINA, BEN]) zoom.act({ type: 'move', seat, room: other!.listId });
  await vi.advanceTimersByTimeAsync(MINUTE);
  zoom.act({ type: 'close-rooms' });

  const everybody = attendees(zoom.meeting()).filter(({ role }) => role === 'participant');
  const people = await Promise.all(
    everybody.map(async ({ id, name, participantUuid }) => ({
      id,
      name,
      hint: await hintOf('share', participantUuid),
      door: 'zoom' as const,
    })),
  );
  const dealt = { activityId: 'share', round: 1, groups: [{ id: 'g', name: 'Group 1', members: people }], people };
  void startRun(door, dealt, { onRooms: () => {}, onOpen: () => {} });
  while (!runOf(dealt).get()) await vi.advanceTimersByTimeAsync(100); // hints are made in their own time, which nobody can pass
  const { run, tell } = runOf(dealt).get()!;
  expect(run.get().plan.left).toEqual([]);
  tell({ type: 'replace' });
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(run.get().step).toEqual({ at: 'open' });
});
