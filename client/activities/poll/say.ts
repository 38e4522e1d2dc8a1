import { pollSentences } from '../../words/en/poll-sentences.ts';
import { poll } from '../../words/en/poll.ts';
import { words } from '../../words/words.ts';

export const say = words('poll', poll);
export const saySentence = words('poll-sentences', pollSentences);

/** A key as ICU can select it: "bright-spells" is more to it than a name. */
export const selectable = (...keys: string[]): string => keys.join('_').replaceAll('-', '_');
