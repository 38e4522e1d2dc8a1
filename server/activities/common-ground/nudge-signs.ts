import { WORDS } from './nudge-words.ts';

/** In small letters, composed, without punctuation, and "we've" as "we". */
export const wordsOf = (text: string): string[] =>
  (text.normalize('NFKC').toLowerCase().replaceAll('’', "'").match(WORD) ?? []).map((word) => word.replace(/'(?:re|ve|ll|d|m|s)$/u, ''));

const WORD = /[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*/gu;

/** Each of these reads a line as words with one space between them and around them. */
type Test = (spoken: string) => boolean;

/** One of the phrases, the longest that fits, also with an s or es at its end. */
const oneOf = (phrases: readonly string[]): string =>
  `(?:${phrases
    .map((phrase) => wordsOf(phrase).join(' '))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?:e?s)?`;

const tests =
  (pattern: RegExp): Test =>
  (spoken) =>
    pattern.test(spoken);

export const finds = (phrases: readonly string[]): Test => tests(new RegExp(` ${oneOf(phrases)}(?= )`, 'u'));
export const isOnly = (phrases: readonly string[]): Test => tests(new RegExp(`^ ${oneOf(phrases)} $`, 'u'));
export const findsAfter = (before: readonly string[], phrases: readonly string[]): Test =>
  tests(new RegExp(` (?:${before.join('|')})(?: [^ ]+){0,2} ${oneOf(phrases)}(?= )`, 'u'));
export const findsAtStart = (before: readonly string[], phrases: readonly string[]): Test =>
  tests(new RegExp(`^(?: (?:${before.join('|')})){1,4} ${oneOf(phrases)}(?= )`, 'u'));

/** The phrases, and beside them nothing but words that make them no more exact. */
export function holdsOnly(phrases: readonly string[]): Test {
  const found = new RegExp(` ${oneOf(phrases)}(?= )`, 'gu');
  return (spoken) => {
    const rest = spoken.replaceAll(found, '');
    return rest !== spoken && rest.split(' ').every((word) => word === '' || SMALL.has(word));
  };
}

const SMALL = new Set([...WORDS.we, ...WORDS.small, ...WORDS.liking, ...WORDS.start]);
const saysExactly = finds([...WORDS.details, ...WORDS.times, ...WORDS.numbers]);
const ACTIONS = new Set(WORDS.actions);
const PLAIN_CAPITALS = new Set(WORDS.plainCapitals);

/** Whether there is any sign of a place, a time, a number, a name or somebody doing something to something. */
export const isExact = (text: string, words: readonly string[]): boolean =>
  saysExactly(` ${words.join(' ')} `) || words.some((word) => /\p{N}/u.test(word)) || words.some(doesSomething) || hasName(text);

/** A word for doing something with more behind it, or a word that we do not know with "the" or "a" and more behind it. */
function doesSomething(word: string, at: number, words: readonly string[]): boolean {
  const [next = '', ...after] = words.slice(at + 1);
  const isMore = (other: string) => !SMALL.has(other);
  if (WORDS.objects.includes(next)) return isMore(word) && after.some(isMore);
  return isAction(word) && [next, ...after].some((other) => other !== '' && isMore(other));
}

/** "Knits", "knitting", "baked" and "taping" are found as "knit", "bake" and "tape". */
function isAction(word: string): boolean {
  const stem = word.replace(/(?:ing|ed|es|s)$/u, '');
  return [word, stem, `${stem}e`, word.replace(/[ds]$/u, ''), stem.replace(/(.)\1$/u, '$1')].some((form) => ACTIONS.has(form));
}

/** A capital inside a sentence, in a line that is not written in capitals throughout. */
function hasName(text: string): boolean {
  const inside = text.match(/(?<![.!?:]\s)(?<=\s)\p{Lu}[\p{L}\p{M}]*/gu) ?? [];
  const plain = text.match(/(?<=\s)\p{Ll}/gu) ?? [];
  return plain.length >= inside.length && inside.some((word) => !PLAIN_CAPITALS.has(word.toLowerCase()));
}
