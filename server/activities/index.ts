import type { Kinds } from './kind.ts';
import { commonGround } from './common-ground/common-ground.ts';
import { poll } from './poll/poll.ts';

/** The kinds of activity that this server knows. */
export const kinds: Kinds = { 'common-ground': commonGround, poll };
