import type { RoomPowers, RoomsDoor } from '../zoom/rooms-shape.ts';
import { planRooms, type Left } from './plan.ts';
import { beginRun, type Run, type Step } from './run.ts';
import type { Dealt } from './runs.ts';

const no = async () => ({ ok: false, why: 'not-allowed' }) as const;

/** What a host at a computer may do. */
export const POWERS: RoomPowers = {
  make: true,
  close: true,
  seePeople: true,
  move: true,
  guest: false,
  role: 'host',
  device: 'computer',
};

/** A Zoom that lets nobody near its rooms, as in a participant's panel. */
export const lockedRooms: RoomsDoor = {
  powers: async () => ({ ...POWERS, make: false, close: false, seePeople: false, move: false, role: 'participant' }),
  list: no,
  create: no,
  settle: no,
  place: no,
  open: no,
  close: no,
  people: no,
  go: no,
  where: async () => 'main',
};

const NAMES = ['Amina', 'Ben', 'Maximiliane-Theodora-Henriette', 'Sam', 'Ngozi', 'Li', 'Phone …00', 'Ζωή', 'ליאור'];

/** As many people in groups of three. */
export function dealtOf(count: number): Dealt {
  const people = Array.from({ length: count }, (_none, at) => ({
    id: `p${at}`,
    name: NAMES[at % NAMES.length] ?? '',
    hint: null,
    door: 'zoom' as const,
  }));
  const groups = Array.from({ length: Math.floor(count / 3) }, (_none, at) => ({
    id: `g${at}`,
    name: `Group ${at + 1}`,
    members: people.filter((_one, place) => Math.min(Math.floor(place / 3), Math.floor(count / 3) - 1) === at),
  }));
  return { activityId: 'scene', round: 1, groups, people };
}

/** A run of 91 people that has come to `step`; `left`: some have to be placed by hand; `few`: of nine people. */
export function runAt(step: Step, { left = false, few = false } = {}): Run {
  const { groups } = dealtOf(few ? 9 : 91);
  const withZoom = groups.map(({ id, name, members }) => ({
    id,
    name,
    members: members.map((member) => ({ personId: member.id, name: member.name, zoomParticipant: `z-${member.id}` })),
  }));
  const run = { ...beginRun(planRooms(withZoom, null)), step, ids: groups.map(({ id }) => `room of ${id}`) };
  return left ? { ...run, left: LEFT } : run;
}

const LEFT: Left[] = [
  { personId: 'p1', name: 'Sam', room: 'Group 7', why: 'not-found' },
  { personId: 'p2', name: 'Maximiliane-Theodora-Henriette', room: 'Group 7', why: 'refused' },
  { personId: 'p3', name: 'Ben', room: 'Group 12', why: 'gone' },
  { personId: 'p4', name: 'Nicc', room: 'Group 30', why: 'yourself' },
];
