import { Refusal, refuse } from './refusal.ts';

/** More than the longest emoji has. Some scripts can put a page into one character, as people count them. */
const UNITS_FOR_EACH = 16;
/** Four times as much may come in, since cleaning makes texts shorter. Nothing longer is looked at. */
const RAW_UNITS_FOR_EACH = 4 * UNITS_FOR_EACH;
const MOST_ROUNDS = 8;

const MOST_MARKS = 5; // Burmese writes five on one letter
const MOST_GENERAL_MARKS = 2; // accents that go on any letter: what is piled up to cover a screen

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * What people wrote, fit to be kept and shown: composed, on `one` line or `many`, without what cannot be seen or would turn
 * the text around it, and without piles of accents. At most `longest` characters, as people count them. `bad-text` when
 * nothing is left, when it is too long, or when it is not text. Cleaning twice changes nothing.
 */
export function cleanText(input: string, { longest, lines }: { longest: number; lines: 'one' | 'many' }): string | Refusal {
  if (input.length > longest * RAW_UNITS_FOR_EACH || !input.isWellFormed()) return refuse('bad-text');
  const text = settled(input, lines);
  if (text instanceof Refusal || text === '' || text.length > longest * UNITS_FOR_EACH) return refuse('bad-text');
  return [...graphemes.segment(text)].length > longest ? refuse('bad-text') : text;
}

/**
 * What is taken away can bring together what stood apart, so a text is clean once a round changes nothing. What people
 * write comes to rest in two or three rounds; what needs more than some was made to keep us busy.
 */
function settled(text: string, lines: 'one' | 'many', rounds = MOST_ROUNDS): string | Refusal {
  if (rounds === 0) return refuse('bad-text');
  const cleaner = withoutPiles(withoutInvisible(spaced(text.normalize('NFC'), lines)));
  return cleaner === text ? text : settled(cleaner, lines, rounds - 1);
}

function spaced(text: string, lines: 'one' | 'many'): string {
  const lined = text.replace(/\r\n?|[\v\f\x85\u2028\u2029]/gv, '\n');
  const even = lines === 'one' ? lined.replace(/[\p{Zs}\t\n\u2800]+/gv, ' ') : lined.replace(/[\p{Zs}\t\u2800]+/gv, ' ');
  return even
    .replace(/ ?\n ?/gv, '\n')
    .replace(/\n{3,}/gv, '\n\n')
    .trim();
}

/** Scripts that join letters, or keep them apart, by characters which cannot be seen: those of Persian, Urdu and South Asia. */
const JOINING = ['Arab', 'Beng', 'Deva', 'Gujr', 'Guru', 'Khmr', 'Knda', 'Mlym', 'Mymr', 'Orya', 'Sinh', 'Taml', 'Telu'];
const JOINED = `[${JOINING.map((script) => `\\p{scx=${script}}`).join('')}]`;

/** Invisible characters without which a text reads differently, and the only places where they do. */
const NEEDED = [
  /(?<=\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D(?=\p{Extended_Pictographic})/v, // one picture of several
  /(?<=[\p{Emoji}--[0-9#*]])[\uFE0E\uFE0F]|(?<=[0-9#*])\uFE0F(?=\u20E3)/v, // a picture in colour, or drawn as a letter
  /(?<=\u{1F3F4})[\u{E0061}-\u{E007A}]{5}\u{E007F}/v, // the flags of England, Scotland and Wales
  /(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]/v, // the form of a character that a family writes
  new RegExp(`(?<=[${JOINED}&&[\\p{L}\\p{M}]])[\\u200C\\u200D](?=\\p{M}?[${JOINED}&&\\p{L}])`, 'v'),
  /(?<=\u0D4D)\u200D/v, // the last letter of many Malayalam words
];
const INVISIBLE = /[\p{Cc}--\n]|[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFC]/v;
const NEEDED_OR_INVISIBLE = new RegExp(`(${NEEDED.map(({ source }) => source).join('|')})|${INVISIBLE.source}`, 'gv');

/** Also takes what would turn the direction of the text after it: those characters are all invisible. */
export const withoutInvisible = (text: string): string => text.replace(NEEDED_OR_INVISIBLE, '$1');

/** A mark with no letter before it would sit on whatever the screen shows next to it. */
const withoutPiles = (text: string): string => text.replace(/(?<=^|[ \n])\p{M}+/gv, '').replace(/\p{M}+/gv, fewMarks);

/** The beginning of a run of marks, so that what stays keeps its order and composition. */
function fewMarks(run: string): string {
  let general = 0;
  let kept = '';
  for (const mark of Array.from(run).slice(0, MOST_MARKS)) {
    if (/\p{Script=Inherited}/v.test(mark)) general += 1;
    if (general > MOST_GENERAL_MARKS) break;
    kept += mark;
  }
  return kept;
}
