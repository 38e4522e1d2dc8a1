import { pollNames } from '../../words/en/poll-names.ts';
import { words } from '../../words/words.ts';
import { selectable } from '../../words/selectable.ts';

const say = words('poll-names', pollNames);

/** What a poll is called: by its preset, or by its question where a facilitator wrote it. */
export const nameOfPoll = ({ preset, question }: { preset: string; question: string }): string =>
  say('title', { preset: selectable(preset), question });
