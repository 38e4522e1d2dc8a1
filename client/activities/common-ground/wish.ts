import { THEMES } from '../../../server/activities/common-ground/prompts/wire.ts';
import type { CommonGroundChoice, Rooms } from '../../../server/activities/common-ground/wire.ts';
import { MOST_ROOMS, type GroupSize } from '../../../server/grouping/wire.ts';

/** What a facilitator has chosen so far. */
export type Wish = {
  single: boolean;
  theme: string;
  prompt: string;
  minutes: number | null;
  size: GroupSize;
  mostRooms: number;
  warmUp: boolean;
  nudges: boolean;
  keepWall: boolean;
  keepPairs: boolean;
  rooms: Rooms;
};

export const FIRST_WISH: Wish = {
  single: false,
  theme: THEMES[0]?.key ?? '',
  prompt: THEMES[0]?.prompts[0]?.key ?? '',
  minutes: null,
  size: 3,
  mostRooms: MOST_ROOMS,
  warmUp: true,
  nudges: true,
  keepWall: false,
  keepPairs: false,
  rooms: 'none',
};

export const choiceOf = ({ single, theme, prompt, ...rest }: Wish): CommonGroundChoice => ({
  ...rest,
  ...(single ? { prompt } : { theme }),
});

/** Telling, quiet minutes, names, reading the wall, and the question at the end. */
const AROUND = { explaining: 1, quiet: 2, names: 1, wall: 3 };
const USUAL: Record<GroupSize, number> = { 2: 5, 3: 7 };

export const totalOf = ({ minutes, size, warmUp }: Pick<Wish, 'minutes' | 'size' | 'warmUp'>): number =>
  AROUND.explaining + (warmUp ? AROUND.quiet : 0) + AROUND.names + (minutes ?? USUAL[size]) + AROUND.wall;
