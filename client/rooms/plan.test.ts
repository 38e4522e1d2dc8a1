import { expect, test } from 'vitest';
import { planRooms, type RoomGroup } from './plan.ts';

const group = (id: string, name: string, ...members: RoomGroup['members']): RoomGroup => ({ id, name, members });
const found = (name: string) => ({ personId: `p-${name}`, name, zoomParticipant: `z-${name}` });

test('each group is a room, and each person whom Zoom knows is placed in it', () => {
  const plan = planRooms([group('a', 'Group 1', found('Amina'), found('Ben')), group('b', 'Group 2', found('Cai'))], null);
  expect(plan.rooms).toEqual([
    { groupId: 'a', name: 'Group 1' },
    { groupId: 'b', name: 'Group 2' },
  ]);
  expect(plan.places.map(({ name, room }) => [name, room])).toEqual([
    ['Amina', 0],
    ['Ben', 0],
    ['Cai', 1],
  ]);
  expect(plan.left).toEqual([]);
});

test('who is not found, and who asks, is left to be placed by hand', () => {
  const plan = planRooms([group('a', 'Group 1', { personId: 'p', name: 'Sam' }, found('Nicc'), found('Ben'))], 'z-Nicc');
  expect(plan.left.map(({ name, room, why }) => `${name}, ${room}: ${why}`)).toEqual([
    'Sam, Group 1: not-found',
    'Nicc, Group 1: yourself',
  ]);
  expect(plan.places).toHaveLength(1);
});

test('names are short, plain and different, whatever the groups are called', () => {
  const names = ['Group 1', ' Group\u00001 ', 'Group 1', '', '\u202e', '🐝'.repeat(40), 'x'.repeat(33), 'x'.repeat(34)];
  const { rooms } = planRooms(
    names.map((name, at) => group(String(at), name)),
    null,
  );
  const made = rooms.map(({ name }) => name);
  expect(made.slice(0, 5)).toEqual(['Group 1', 'Group 1 2', 'Group 1 3', 'Room', 'Room 2']);
  expect(new Set(made).size).toBe(made.length);
  for (const name of made) expect(name.length).toBeLessThanOrEqual(32);
});

test('beyond fifty rooms people are left, and not forgotten', () => {
  const plan = planRooms(
    Array.from({ length: 52 }, (_none, at) => group(`g${at}`, `Group ${at + 1}`, found(`someone${at}`))),
    null,
  );
  expect(plan.rooms).toHaveLength(50);
  expect(plan.left.map(({ room, why }) => `${room}: ${why}`)).toEqual(['Group 51: no-room', 'Group 52: no-room']);
});
