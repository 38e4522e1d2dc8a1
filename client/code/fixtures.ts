import { STARTERS } from '../../server/code/starters/wire.ts';
import { USUAL_RULE, type Change, type Clause, type Version } from '../../server/code/wire.ts';

/** Codes in every state, for scenes and tests. */

const MARCH = Date.UTC(2027, 2, 3, 10);
const FEBRUARY = Date.UTC(2027, 1, 3, 10);

const clausesOf = (...keys: string[]): Clause[] =>
  STARTERS.filter(({ key }) => keys.includes(key)).map(({ key, text }) => ({ id: key, text, starter: key }));

export const seven = clausesOf('first-names', 'one-voice', 'pass', 'breaks', 'camera', 'plain-words', 'repair');

export const versionOf = (more: Partial<Version> = {}): Version => ({
  number: 2,
  at: MARCH,
  rule: USUAL_RULE,
  present: 12,
  clauses: [...seven, { id: 'own', text: 'Say your name before you talk.' }],
  added: ['Say your name before you talk.'],
  changed: [{ from: 'We take breaks.', to: 'We take a break every 45 minutes, or sooner if someone asks.' }],
  out: ['Chat is for help only.'],
  ...more,
});

export const firstVersion = versionOf({
  number: 1,
  at: FEBRUARY,
  clauses: seven,
  added: seven.map(({ text }) => text),
  changed: [],
  out: [],
});

export const changeOf = (more: Partial<Change> = {}): Change => ({
  id: 'a-change',
  about: 'breaks',
  text: 'We take a break every 30 minutes.',
  out: false,
  on: MARCH,
  answer: null,
  ...more,
});

export const answered = changeOf({
  id: 'another',
  about: null,
  text: 'We start with a check-in.',
  answer: { changed: false, because: 'We do it when there is time.', on: MARCH },
});
