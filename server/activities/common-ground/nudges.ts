import { finds, findsAfter, findsAtStart, holdsOnly, isExact, isOnly, wordsOf } from './nudge-signs.ts';
import { ASKS, WORDS, type Rule } from './nudge-words.ts';

/** A question about a line, asked once. The line may be kept whatever the answer; only `beforePosting` waits for one. */
export type Nudge = { rule: Rule; asks: string; beforePosting: boolean };

export type NudgeContext = {
  names: readonly string[]; // first names of the group; what stands behind one may be a surname
  size: number; // people in the group who count
  wall: readonly string[]; // the lines of other groups
};

/** What fits on the wall, in characters as people count them. */
export const LONGEST_LINE = 140;

/** Nobody counts the characters of a page. */
const LONGEST_COUNTED = 16 * LONGEST_LINE;

/**
 * Whether a line could be more exact, and what to ask then. A wrong nudge costs more than a missed one, so a line is taken for
 * generic only where nothing else is in it; and a line in another script than the word lists is asked about no word. Nothing is
 * remembered: to ask once for each line is for whoever shows the question.
 */
export function nudgeFor(line: string, context: NudgeContext): Nudge | null {
  const rule = ruleFor(line.trim(), context);
  return rule && { rule, asks: ASKS[rule], beforePosting: rule === 'private' };
}

function ruleFor(text: string, context: NudgeContext): Rule | null {
  if (text === '') return null;
  if (text.length > LONGEST_COUNTED) return 'long';
  const spoken = ` ${wordsOf(text).join(' ')} `;
  const line = { text, spoken, words: wordsOf(spoken.replaceAll(OF_US, ' we')), context };
  const rules = /[\p{L}--\p{Script=Latin}]/v.test(text) ? IN_ANY_SCRIPT : [...IN_ANY_SCRIPT, ...IN_ENGLISH];
  return rules.find(([, fits]) => fits(line))?.[0] ?? null;
}

const OF_US = new RegExp(`(?: (?:${WORDS.numbers.join('|')}|\\d))? of us(?= )`, 'gu');

/** A line as the rules read it: as it was written, with its words between spaces, and with "all three of us" as "we". */
type Line = { text: string; spoken: string; words: string[]; context: NudgeContext };
type Fits = (line: Line) => boolean;

const isPrivate: Fits = ({ text, context }) => PRIVATE.some((pattern) => pattern.test(text)) || hasSurname(text, context.names);

const PRIVATE = [
  /[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}{2}/u, // an email address
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{2}/u, // a handle
  /https?:\/\/|(?<!\p{L})www\./iu,
  /(?:\d[\s().-]{0,2}){9}/u, // a phone number; two years are shorter
  /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/u, // a postcode
  new RegExp(String.raw`(?<![\p{L}\p{N}])\d{1,4}[a-z]? (?:\p{Lu}\p{L}{1,30} ){1,3}(?:${WORDS.streets.join('|')})(?!\p{L})`, 'u'),
];

function hasSurname(text: string, names: readonly string[]): boolean {
  const words = text.split(/\s+/u);
  return words.some((word, at) => names.includes(word) && /^\p{Lu}\p{Ll}/u.test(words[at + 1] ?? ''));
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const isLong: Fits = ({ text }) => [...graphemes.segment(text)].length > LONGEST_LINE;

const isNothing = isOnly(WORDS.nothing);
const saysNothing: Fits = ({ text, spoken }) => isNothing(spoken) || !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);

const isAmong = (list: readonly string[]) => (word: string) => list.includes(word);
const speaksOfOne: Fits = ({ words }) => words.some(isAmong(WORDS.alone)) && !words.some(isAmong(WORDS.we));

const isOnTheWall: Fits = ({ text, context }) => {
  const saying = sayingOf(text);
  return context.wall.filter((other) => sayingOf(other) === saying).length >= 2;
};
const sayingOf = (text: string): string => wordsBesideStart(wordsOf(text)).join(' ');
const wordsBesideStart = (words: readonly string[]): string[] => words.filter((word) => !WORDS.start.includes(word));

const inWords =
  (test: (spoken: string) => boolean): Fits =>
  ({ words }) =>
    test(` ${words.join(' ')} `);
const findsTwoOfThree = finds(WORDS.twoOfThree);
const findsWork = findsAfter(WORDS.working, WORDS.work);
const findsHealth = findsAfter(WORDS.ailing, WORDS.health);
const beginsWithLiking = findsAtStart([...WORDS.we, ...WORDS.indeed], WORDS.liking);

/** The first that fits is asked: what could harm somebody, then what is no finding of the group, then what is too wide. */
const IN_ANY_SCRIPT: readonly [Rule, Fits][] = [
  ['private', isPrivate],
  ['nothing', saysNothing],
  ['long', isLong],
  ['echo', isOnTheWall],
];
const IN_ENGLISH: readonly [Rule, Fits][] = [
  ['one-person', speaksOfOne],
  ['two-people', ({ spoken, context }) => context.size === 3 && findsTwoOfThree(spoken)],
  ['work-or-health', inWords((spoken) => findsWork(spoken) || findsHealth(spoken))],
  ['meeting', inWords(holdsOnly(WORDS.meeting))],
  ['everyone', inWords(holdsOnly(WORDS.everyone))],
  ['feeling', inWords(holdsOnly(WORDS.feelings))],
  ['visible', inWords(holdsOnly(WORDS.visible))],
  ['topic', inWords(holdsOnly(WORDS.topics))],
  ['short', ({ text, words }) => wordsBesideStart(words).length <= 3 && !isExact(text, words)],
  ['bare', ({ text, words }) => beginsWithLiking(` ${words.join(' ')} `) && !isExact(text, words)],
];
