import * as fc from '../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { Refusal } from './refusal.ts';
import { cleanText } from './text.ts';

const line = (text: string, longest = 40) => cleanText(text, { longest, lines: 'one' });
const note = (text: string, longest = 400) => cleanText(text, { longest, lines: 'many' });
const refused = new Refusal('bad-text');

describe('what people write stays as they wrote it', () => {
  test.each([
    'Amina',
    'Ana-María Núñez',
    "O'Neil & Söhne <b>",
    '王小明',
    'สมชาย น้ำที่',
    'पढ़ीं'.normalize('NFC'), // three marks on one letter
    'မြှို့'.normalize('NFC'), // five
    'རྒྱུད',
    'عَلِيّ',
    'علی‌رضا', // kept apart by a zero-width non-joiner
    'می‌خواهم',
    'ශ්‍රී ලංකා', // joined by a zero-width joiner
    'র‍্যালি',
    'അവന്‍', // ends with one
    'שָׁלוֹם',
    '👩🏽‍🚀 👨‍👩‍👧‍👦 🏳️‍🌈 ❤️‍🔥 👁️‍🗨️',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇬🇧',
    '0️⃣ 1️⃣ 9️⃣ #️⃣ *️⃣ ☀️ ☀︎',
    '葛\u{E0100}城',
    '=1+1',
  ])('%s', (text) => {
    expect(line(text)).toBe(text.normalize('NFC'));
    expect(note(text)).toBe(text.normalize('NFC'));
  });
});

describe('what cannot be seen goes', () => {
  test.each([
    ['controls', 'A\0m\x07i\x1bn\x7fa\x9b', 'Amina'],
    ['direction', '\u202EA\u200Fm\u2066i\u2069n\u061Ca\u200E', 'Amina'],
    ['no width', 'A\u200Bm\uFEFFi\u2060n\u00ADa\u180E', 'Amina'],
    ['fillers', 'A\u3164m\uFFA0i\u115Fn\u1160a', 'Amina'],
    ['joiners where nothing joins', 'A\u200Dm\u200Cina\u200D', 'Amina'],
    ['a joiner after a picture', '🚀\u200D', '🚀'],
    ['a joiner before a picture', 'A\u200D🚀', 'A🚀'],
    ['a second joiner', '👩\u200D\u200D🚀', '👩🚀'],
    ['a joiner after a letter with a picture form', 'a\uFE0F\u200D🚀', 'a🚀'],
    ['a joiner at the end of a word', 'علی\u200C رضا', 'علی رضا'],
    ['a joiner at the start of a word', '\u200Cعلی', 'علی'],
    ['a joiner between scripts', 'علی\u200Ca', 'علیa'],
    ['two joiners', 'علی\u200C\u200Cرضا', 'علیرضا'],
    ['picture forms of letters', 'A\uFE0Fm\uFE0Ei0\uFE0F9\uFE0E#\uFE0F', 'Ami09#'],
    ['a second picture form', '☀\uFE0F\uFE0F', '☀\uFE0F'],
    ['tags without a flag', 'A\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', 'A'],
    ['a flag without an end', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}', '🏴'],
    ['a flag of letters without number', `🏴${'\u{E0067}'.repeat(6)}\u{E007F}`, '🏴'],
    ['forms of characters that have none', 'A\u{E0100}', 'A'],
    ['annotations and object marks', 'A\uFFF9m\uFFFBi\uFFFCna', 'Amina'],
  ])('%s', (_name, text, clean) => {
    expect(line(text)).toBe(clean);
  });

  test.each(['', ' ', '\n\t', '\u200B', '\u3164', '\u2800', '\0', '\u202E\u202C', '\u0301\u0301', '\uFE0F', '\u200D'])(
    '%j leaves nothing',
    (text) => {
      expect(line(text)).toEqual(refused);
      expect(note(text)).toEqual(refused);
    },
  );

  test('what comes together when something goes is looked at again', () => {
    expect(line('a\u200B\u0301')).toBe('á');
    expect(line('a \u200B b')).toBe('a b');
    expect(line('\u200B \u0301a')).toBe('a');
  });

  test('a text in which each round uncovers the next is no text', () => {
    const layers = (count: number) => `x ${'\u0D4D\u200D'.repeat(count)}`;
    expect(line(layers(5))).toBe('x');
    expect(line(layers(6))).toEqual(refused);
  });
});

describe('piles of accents', () => {
  test('two stay on each letter', () => {
    expect(line('Z\u0321\u0334\u031B\u0354a\u0335l\u0336\u0334\u0336')).toBe('Z\u0334\u0321a\u0335l\u0336\u0334');
    expect(line(`q${'\u0323'.repeat(30)}a${'\u0301'.repeat(30)}`)).toBe('q\u0323\u0323á\u0301\u0301');
    expect(line('q\u0488\u0301\u0301\u0301')).toBe('q\u0488\u0301\u0301');
  });

  test('five stay where the script itself has marks', () => {
    expect(line(`ก${'\u0e49'.repeat(30)}`)).toBe(`ก${'\u0e49'.repeat(5)}`);
    expect(line(`क\u0301\u0301\u0301\u0902`)).toBe('क\u0301\u0301');
  });

  test('none without a letter to sit on', () => {
    expect(line('\u0301Amina \u0301\u0301Khan')).toBe('Amina Khan');
    expect(note('Amina\n\u0301Khan')).toBe('Amina\nKhan');
  });
});

describe('lines and spaces', () => {
  test('one line', () => {
    expect(line('  Amina\r\n\tof\u00a0\u3000 the\u2028hills\x85\u2800\v ')).toBe('Amina of the hills');
  });

  test('many lines, with one empty line between paragraphs at most', () => {
    expect(note(' one \t two \r\n three\rfour\u2028five\u2029six\x85seven\fate\vnine \n \n\u200B\n\n ten \n')).toBe(
      'one two\nthree\nfour\nfive\nsix\nseven\nate\nnine\n\nten',
    );
  });

  test('a tab is a space', () => {
    expect([line('a\tb'), note('a\tb')]).toEqual(['a b', 'a b']);
  });
});

describe('how long', () => {
  test('is counted as people count', () => {
    expect(line('👨‍👩‍👧‍👦'.repeat(40))).toBe('👨‍👩‍👧‍👦'.repeat(40));
    expect(line('👨‍👩‍👧‍👦'.repeat(41))).toEqual(refused);
    expect(line('e\u0301'.repeat(40))).toBe('é'.repeat(40));
    expect(line('a'.repeat(41))).toEqual(refused);
    expect(line(`${'a'.repeat(40)}     `)).toBe('a'.repeat(40));
    expect(note('a\n'.repeat(20), 39)).toBe('a\n'.repeat(20).trim());
    expect(note('a\n'.repeat(20), 38)).toEqual(refused);
  });

  test('one character that goes on for a page is too long', () => {
    const chained = (length: number) => `${'क्'.repeat(length - 1)}क`;
    expect(line(chained(320), 1)).toEqual(refused);
    expect(line(chained(320))).toBe(chained(320));
    expect(line(`${chained(320)}a`)).toBe(`${chained(320)}a`);
    expect(line(chained(321))).toEqual(refused);
  });

  test('nothing is looked at that is 64 times too long', () => {
    expect(line(' '.repeat(2559) + 'a')).toBe('a');
    expect(line(' '.repeat(2560) + 'a')).toEqual(refused);
  });
});

test.each(['\uD800', 'a\uDC00b', '\uDE00\uD83D'])('half a character is no text: %j', (text) => {
  expect(line(text)).toEqual(refused);
});

/** Made of what the rules are about, so that they meet each other often. */
const AWKWARD = [
  ...Array.from('aA1 \n\r\t#👩🚀🏴☀🏽🇬हषکیلණക葛'),
  ...Array.from('\u0301\u0323\u0650\u0651\u093C\u094D\u0D4D\u20E3\uFE0F\u1100\u1161\u11A8'),
  ...Array.from('\0\u034F\u200B\u200C\u200D\u202E\u2800\u{E0067}\u{E007F}\u{E0100}'),
];
const awkward = fc.string({
  unit: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...AWKWARD) }, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  maxLength: 30,
});
const DIRECTION_OR_CONTROL = /[\p{Bidi_Control}\p{Cs}]|[\p{Cc}--\n]/v;

test.each(['one', 'many'] as const)('on %s lines: cleaning twice changes nothing, and what is kept can be shown', (lines) => {
  fc.assert(
    fc.property(awkward, fc.integer({ min: 1, max: 40 }), (input, longest) => {
      const text = cleanText(input, { longest, lines });
      if (text instanceof Refusal) return;
      expect(cleanText(text, { longest, lines })).toBe(text);
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toMatch(DIRECTION_OR_CONTROL);
      expect(text).not.toMatch(lines === 'one' ? /\n| {2}/ : /\n{3}| {2}| \n|\n /);
      expect(text).not.toMatch(/\p{M}{6}|^\p{M}/v);
      expect([...new Intl.Segmenter().segment(text)].length).toBeLessThanOrEqual(longest);
    }),
    { numRuns: 3000 },
  );
});

test('only what is half, empty or too long is refused: nothing else comes to no rest', () => {
  fc.assert(
    fc.property(awkward, (input) => {
      fc.pre(input.isWellFormed() && /[a-z]/i.test(input));
      expect(line(input)).toEqual(expect.any(String));
    }),
    { numRuns: 3000 },
  );
});
