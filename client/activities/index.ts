import type { ClientKinds } from './kind.ts';
import { poll } from './poll/poll.ts';

/** The kinds of activity that the panel knows. */
export const kinds: ClientKinds = { poll };
