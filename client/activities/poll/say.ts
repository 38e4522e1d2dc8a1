import { pollSentences } from '../../words/en/poll-sentences.ts';
import { poll } from '../../words/en/poll.ts';
import { words } from '../../words/words.ts';

export const say = words('poll', poll);
export const saySentence = words('poll-sentences', pollSentences);
