import type { OwnPoll, PollChoice } from '../../../server/activities/poll/wire.ts';
import { device } from '../../live/keep.ts';

/** What this device knows of its facilitator's polls: the last used, and those of their own that they want to have again. */

const USED = 'polls.used';
const LIBRARY = 'polls.library';
const MOST_USED = 3;

export const lastUsed = (): PollChoice[] => read<PollChoice>(USED);

/** The newest first; asking the same in another way takes the place of the way before. */
export const rememberUsed = (choice: PollChoice): void =>
  write(USED, [choice, ...lastUsed().filter((other) => whatOf(other) !== whatOf(choice))].slice(0, MOST_USED));

export const library = (): OwnPoll[] => read<OwnPoll>(LIBRARY);

/** `at`: the one that it takes the place of; null adds it. */
export function saveToLibrary(own: OwnPoll, at: number | null): void {
  const polls = library();
  write(LIBRARY, at === null || at >= polls.length ? [...polls, own] : polls.with(at, own));
}

export const removeFromLibrary = (at: number): void => write(LIBRARY, library().toSpliced(at, 1));

/** What is asked, whichever way. */
export const whatOf = (choice: PollChoice): string => ('own' in choice ? `own ${choice.own.question}` : choice.preset);

const write = (key: string, all: object[]): void => device.write(key, JSON.stringify(all));

/** Whatever else lies there, from another version or another page, is nothing. */
function read<T extends object>(key: string): T[] {
  try {
    const all: unknown = JSON.parse(device.read(key) ?? '[]');
    return Array.isArray(all) ? all.filter((each): each is T => typeof each === 'object' && each !== null) : [];
  } catch {
    return [];
  }
}
