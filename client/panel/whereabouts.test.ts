import { expect, test } from 'vitest';
import type { Command, Me } from '../../server/wire.ts';
import { handClock, settled } from '../live/hand-clock.ts';
import { openKeep } from '../live/keep.ts';
import { createLive } from '../live/live.ts';
import type { ZoomDoor } from '../zoom/door-shape.ts';
import { amina, friendlyZoom, poll, viewOf } from './fixtures.ts';
import { startWhereabouts } from './whereabouts.ts';

const hint = async (activityId: string, zoomId: string) => `${zoomId.length} letters in ${activityId}`;

/** A panel in Zoom, and where its polls hear that it is. */
function inZoom(zoom: Partial<ZoomDoor> = {}) {
  const told: unknown[] = [];
  const fetch = async (_path: string, init?: { body?: string }) => {
    const command = JSON.parse(init?.body ?? '{}') as Command;
    if (command.type === 'move') told.push(command.move);
    return Response.json({ ok: true, rev: 1 });
  };
  const keep = openKeep(() => {
    throw new Error('this test has no page');
  }, '');
  const live = createLive({ fetch, clock: handClock(), random: () => 0, keep, newId: () => 'id' });
  let where: string | null = 'main';
  let participant: string | null = 'PARTICIPANT';
  const heard: { room: () => void; role: () => void } = { room: () => {}, role: () => {} };
  const door: ZoomDoor = {
    ...friendlyZoom,
    user: async () => ({ screenName: 'Amina', role: 'participant', guest: true, participantHint: participant }),
    rooms: { ...friendlyZoom.rooms, where: async () => where },
    onRoomChange: (on) => ((heard.room = on), () => {}),
    onRoleChange: (on) => ((heard.role = on), () => {}),
    ...zoom,
  };
  startWhereabouts(live, door, { kinds: { poll: { whereabouts: (at) => at } }, hint });
  const shows = async (me: Me, ...activities: Parameters<typeof viewOf>[1] & object) => {
    live.view.set(viewOf(me, activities));
    await settled();
  };
  const moves = async (to: string | null) => {
    where = to;
    heard.room();
    await settled();
  };
  const becomes = async (other: string | null) => {
    participant = other;
    heard.role();
    await settled();
  };
  return { told, shows, moves, becomes };
}

test('an activity hears where its people are as it opens, and again when they move, by names that only it knows', async () => {
  const { told, shows, moves } = inZoom();
  await shows(amina, poll('a'));
  expect(told).toEqual([{ hint: '11 letters in a', place: 'main' }]);
  await moves('room+/==');
  await moves('main');
  expect(told.slice(1)).toEqual([
    { hint: '11 letters in a', place: '8 letters in a' },
    { hint: '11 letters in a', place: 'main' },
  ]);
  expect(JSON.stringify(told)).not.toMatch(/PARTICIPANT|room\+/);
});

test('nothing is said twice, nor before somebody has come in, nor about what is closed', async () => {
  const { told, shows, moves } = inZoom();
  await shows({ ...amina, arrived: false }, poll('a'));
  await shows(amina, poll('a', 'shown'));
  expect(told).toEqual([]);
  await shows(amina, poll('a'));
  await shows(amina, poll('a', 'open', 7));
  await moves('main');
  expect(told).toHaveLength(1);
});

test('what Zoom does not say is not known, and a new role is another hint', async () => {
  const { told, shows, moves, becomes } = inZoom();
  await becomes(null);
  await moves(null);
  await shows(amina, poll('a'));
  await becomes('ANOTHER');
  expect(told).toEqual([
    { hint: null, place: null },
    { hint: '7 letters in a', place: null },
  ]);
});
