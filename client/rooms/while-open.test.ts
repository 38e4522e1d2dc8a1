import { expect, test } from 'vitest';
import { dealtOf, runAt } from './fixtures.ts';
import { planRooms } from './plan.ts';
import { asLeft, latecomers, placesFor, stillOut } from './while-open.ts';

const run = runAt({ at: 'open' }, { few: true });
const { groups } = dealtOf(9);
const inside = (room: string, participants: string[], joined = true) => ({
  id: `room of ${room}`,
  name: room,
  people: participants.map((participant) => ({ participant, name: '', joined })),
});

test('who was placed and has not come is named, also who is in the wrong room', () => {
  const rooms = [
    inside('g0', ['z-p0', 'z-p1', 'z-p3']),
    { ...inside('g1', ['z-p4']), people: [...inside('g1', ['z-p4']).people, ...inside('g1', ['z-p5'], false).people] },
    inside('g2', ['z-p6', 'z-p7', 'z-p8']),
  ];
  const out = stillOut(run, { open: true, rooms })!;
  expect(out.map(({ personId }) => personId)).toEqual(['p2', 'p3', 'p5']);
  expect(asLeft(run, out[0]!)).toMatchObject({ room: 'Group 1', why: 'not-in' });
});

test('where Zoom names nobody, nobody is said to be missing', () => {
  expect(stillOut(run, { open: true, rooms: [{ id: 'room of g0', name: 'Group 1', people: null }] })).toBeNull();
});

test('people who were dealt later are placed in the room of their group, and nobody else again', () => {
  const late = groups.map((group, at) => ({
    ...group,
    members: at === 1 ? [...group.members, { id: 'new', name: 'Gus' }] : group.members,
  }));
  expect(latecomers(run, late)).toEqual(['new']);
  const now = planRooms(
    late.toReversed().map(({ id, name, members }) => ({
      id,
      name,
      members: members.map((member) => ({ personId: member.id, name: member.name, zoomParticipant: `z-${member.id}` })),
    })),
    null,
  );
  expect(placesFor(run, now)).toEqual([{ personId: 'new', name: 'Gus', room: 1, participant: 'z-new' }]);
});
