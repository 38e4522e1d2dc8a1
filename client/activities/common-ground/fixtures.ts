import type {
  CommonGroundCommon,
  CommonGroundDesk,
  CommonGroundMine,
  CommonGroundOutcome,
  Mate,
  MyGroup,
  WallLine,
} from '../../../server/activities/common-ground/seen/wire.ts';
import type { Phase } from '../../../server/wire.ts';
import { IDLE } from '../../live/tap.ts';
import type { CardProps, DeskProps, SetupProps, SliceOf } from '../kind.ts';
import { NOTHING_MINE } from './parts.ts';

/** Find what we share in every state, for scenes and tests. */

export const nothing = () => undefined;

const commonOf = (more: Partial<CommonGroundCommon> = {}): CommonGroundCommon => ({
  deck: { theme: 'A' },
  step: 'explain',
  round: 1,
  minutes: 7,
  left: null,
  part: null,
  stuck: false,
  size: 3,
  warmUp: true,
  nudges: true,
  keepWall: false,
  rooms: 'none',
  groups: 0,
  answered: 0,
  wall: null,
  outcome: null,
  ...more,
});

export const sharing = (
  common: Partial<CommonGroundCommon> = {},
  phase: Phase = 'open',
  id = JSON.stringify([common, phase]),
): SliceOf<'common-ground'> => ({
  id, // every scene keeps a draft of its own
  kind: 'common-ground',
  phase,
  openedAt: 0,
  common: commonOf(common),
});

export const rooms = (
  left: number,
  part: CommonGroundCommon['part'],
  more: Partial<CommonGroundCommon> = {},
): Partial<CommonGroundCommon> => ({
  step: 'rooms',
  left,
  part,
  groups: 30,
  ...more,
});

const mate = (name: string | null, more: Partial<Mate> = {}): Mate => ({ name, me: false, way: null, panel: true, ...more });

export const people: Mate[] = [mate('Ben'), mate('Amina', { me: true }), mate('Cai')];
export const everyWay: Mate[] = [
  mate('Ben', { way: 'sound' }),
  mate('Amina', { me: true }),
  mate('Cai', { way: 'typing' }),
  mate('Sam', { way: 'phone', panel: false }),
];

export const groupOf = (more: Partial<MyGroup> = {}): MyGroup => ({
  key: 'r1g7',
  is: 'room',
  number: 7,
  people,
  alone: false,
  prompt: 'A1',
  turn: 0,
  matches: [],
  line: '',
  rev: 0,
  pen: null,
  posted: false,
  none: false,
  asks: null,
  said: [],
  asksTime: false,
  names: { me: false, all: false },
  hidden: null,
  touch: { mine: null, theirs: [] },
  lang: null,
  lineKey: null,
  ...more,
});

export const mineOf = (more: Partial<CommonGroundMine> = {}): CommonGroundMine => ({ ...NOTHING_MINE, ...more });

const FOUND = [
  'We all hum when we cook rice',
  'None of us has ever seen snow',
  'We all keep the good scissors in a secret place',
  'كلنا نحب الخبز الساخن',
];

export const lines = (count: number): WallLine[] =>
  Array.from({ length: count }, (_none, at) => ({
    key: `r1g${at + 1}`,
    text: FOUND[at % FOUND.length] ?? '',
    prompt: ['A1', 'B2', 'F3'][at % 3] ?? 'A1',
    round: 1,
    names: at === 1 ? ['Ben', 'Amina', 'Cai'] : [],
    ...(at % 4 === 3 && { lang: 'ar' as const }),
  }));

export const wallOf = (count: number, all = count): NonNullable<CommonGroundCommon['wall']> => ({
  lines: lines(count),
  all,
  meToo: { r1g1: 1, r1g2: 5, r1g4: 2 },
  talk: null,
});

export const outcomeOf = (count: number): CommonGroundOutcome => ({
  kept: true,
  groups: 30,
  found: count,
  lines: lines(count).map(({ key: _key, names: _names, ...line }, at) => ({ ...line, meToo: [0, 1, 2, 7][at % 4] ?? 0 })),
  helped: ['Time to think first', 'We asked “which one?”'],
});

const deskOf = (more: Partial<CommonGroundDesk> = {}): CommonGroundDesk => ({
  people: ['Amina', 'Ben', 'Cai', 'Dee', 'Eli', 'Fay'].map((name) => ({ id: name.toLowerCase(), name })),
  rules: [],
  helpers: [],
  asks: [],
  phone: [],
  others: 0,
  ready: 0,
  ways: { sound: 0, typing: 0, phone: 0 },
  staying: 0,
  dealt: null,
  groups: [],
  still: { count: 0, people: [] },
  help: [],
  late: 0,
  lines: [],
  helped: 0,
  toPlace: [],
  ...more,
});

export const cardProps = (
  activity: SliceOf<'common-ground'>,
  more: Partial<CardProps<'common-ground'>> = {},
): CardProps<'common-ground'> => ({
  activity,
  mine: mineOf(),
  me: { id: 'me', name: 'Amina', role: 'participant', arrived: true },
  here: 91,
  tap: IDLE,
  move: nothing,
  ...more,
});

export const deskProps = (
  common: Partial<CommonGroundCommon>,
  desk: Partial<CommonGroundDesk> = {},
  more: Partial<DeskProps<'common-ground'>> = {},
): DeskProps<'common-ground'> => ({
  ...cardProps(sharing({ ...common, desk: deskOf(desk) }), { mine: mineOf({ placed: false }) }),
  act: nothing,
  acting: IDLE,
  revise: nothing,
  open: nothing,
  start: nothing,
  people: [],
  opening: IDLE,
  ...more,
});

export const setupProps = (here: number): SetupProps => ({ here, open: nothing, opening: IDLE });
