import { LONGEST_NAME } from '../../server/wire.ts';

const TITLES = new Set([
  'dr',
  'doctor',
  'prof',
  'professor',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'sir',
  'dame',
  'lord',
  'lady',
  'rev',
  'revd',
]);

/** Longer than any name that Zoom shows. */
const LONGEST_RAW = 300;

/**
 * The first name to offer somebody, from the name they have in Zoom: "Dr. Amina Khan (NHS)" gives "Amina". Titles, pronouns
 * and whatever else stands in brackets are left out, and "KHAN, Amina" is turned round. Empty only if the name is. It is a
 * guess: show it to them before it is used.
 */
export function firstWord(name: string): string {
  const raw = name.slice(0, LONGEST_RAW);
  const words = inOrder(raw.replace(/[([{<（［【][^)\]}>）］】]*[)\]}>）］】]?/gu, ' '));
  const first = words.find(isNoTitle) ?? words[0] ?? wordsOf(raw)[0] ?? raw.trim().split(/\s/u)[0] ?? '';
  return Array.from(first).slice(0, LONGEST_NAME).join('');
}

/** Many organisations write the surname first: in capitals, before a comma. */
function inOrder(name: string): string[] {
  const [before = '', after = ''] = name.split(',');
  const surnames = wordsOf(before).filter(isNoTitle);
  const [given] = wordsOf(after);
  const surnameFirst = surnames.length === 1 && surnames.every(isCapitals) && given !== undefined && !isCapitals(given);
  return wordsOf(surnameFirst ? after : name);
}

/** Each begins with a letter; hyphens, apostrophes and what some scripts join by may stand inside, one at a time. */
const wordsOf = (text: string): string[] => text.match(/\p{L}(?:['’׳״·་\-\u2010\u2011\u200C\u200D]?[\p{L}\p{M}\p{N}])*/gu) ?? [];

const isNoTitle = (word: string) => !TITLES.has(word.toLowerCase());
const isCapitals = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase();
