import { describe, expect, test } from 'vitest';
import type { Command, Me } from '../../server/wire.ts';
import { handClock, settled } from '../live/hand-clock.ts';
import { openKeep } from '../live/keep.ts';
import { createLive } from '../live/live.ts';
import type { ZoomDoor } from '../zoom/door-shape.ts';
import { startDuties } from './duties.ts';
import { amina, friendlyZoom, nicc, viewOf } from './fixtures.ts';

/** A panel in Zoom, and the commands that it sends by itself. */
function inZoom(zoom: Partial<ZoomDoor>) {
  const sent: Partial<Command>[] = [];
  const fetch = async (_path: string, init?: { body?: string }) => {
    const { id: _id, protocol: _protocol, ...command } = JSON.parse(init?.body ?? '{}') as Command & { id: string; protocol: number };
    sent.push(command);
    return Response.json({ ok: true, rev: 1 });
  };
  const keep = openKeep(() => {
    throw new Error('this test has no page');
  }, '');
  const live = createLive({ fetch, clock: handClock(), random: () => 0, keep, newId: () => 'id' });
  let roomsChanged = () => {};
  const onRoomListChange = (heard: () => void) => {
    roomsChanged = heard;
    return () => {};
  };
  startDuties(live, { ...friendlyZoom, ...zoom, onRoomListChange });
  return {
    sent,
    becomes: async (me: Me) => {
      live.view.set(viewOf(me));
      await settled();
    },
    roomsChange: async () => {
      roomsChanged();
      await settled();
    },
  };
}

const user = async () => ({ screenName: 'Dr Nicola Bell', role: 'facilitator', guest: false, participantHint: null }) as const;

describe('what a facilitator’s panel does by itself', () => {
  test('it comes in with the first word of the Zoom name, and tells what the meeting is called', async () => {
    const { sent, becomes } = inZoom({ user, meetingTitle: async () => 'Our network' });
    await becomes({ ...nicc, name: null, arrived: false });
    expect(sent).toEqual([
      { type: 'arrive', name: 'Nicola' },
      { type: 'title', title: 'Our network' },
    ]);
  });

  test('it says nothing that is known already', async () => {
    const { sent, becomes } = inZoom({ user, meetingTitle: async () => 'Tuesday network' });
    await becomes(nicc);
    await becomes(nicc);
    expect(sent).toEqual([]);
  });

  test('it passes on breakout rooms when there are any, and again only when they change', async () => {
    let ids: string[] = [];
    const { sent, becomes, roomsChange } = inZoom({ breakoutRoomIds: async () => ids });
    await becomes(nicc);
    ids = ['r1', 'r2'];
    await roomsChange();
    await roomsChange();
    expect(sent).toEqual([{ type: 'rooms', ids: ['r1', 'r2'] }]);
  });

  test('a participant’s panel does none of it, until it is a facilitator’s', async () => {
    const { sent, becomes, roomsChange } = inZoom({ user, meetingTitle: async () => 'Ours', breakoutRoomIds: async () => ['r1'] });
    await becomes({ ...amina, arrived: false });
    await roomsChange();
    expect(sent).toEqual([]);
    await becomes({ ...amina, role: 'facilitator' });
    expect(sent.map(({ type }) => type)).toEqual(['title', 'rooms']);
  });
});
