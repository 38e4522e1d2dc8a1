import * as fc from '../../test/support/fast-check.ts';
import { expect, test } from 'vitest';
import { LONGEST_NAME } from '../../server/wire.ts';
import { firstWord } from './first-word.ts';

test.each([
  ['Amina Khan', 'Amina'],
  ['  Amina  ', 'Amina'],
  ['Dr. Amina Khan (NHS)', 'Amina'],
  ['Dr.Amina Khan', 'Amina'],
  ['PROF DR Amina Khan', 'Amina'],
  ['Mx Sam Lee', 'Sam'],
  ['Mrs. Ana-María Núñez', 'Ana-María'],
  ['Miss Zoë', 'Zoë'],
  ['The Rev Jo', 'The'],
  ['Drew Barry', 'Drew'], // begins like a title, but is a name
  ['Missy', 'Missy'],
  ['Dr', 'Dr'], // better than nothing
  ['Dr (she/her)', 'Dr'],
  ['(she/her) Dr', 'Dr'],
])('%s', (name, first) => {
  expect(firstWord(name)).toBe(first);
});

test.each('Dr Doctor Prof Professor Mr Mrs Ms Miss Mx Sir Dame Lord Lady Rev Revd'.split(' '))('%s is a title', (title) => {
  for (const spelling of [title, `${title}.`, title.toUpperCase()]) expect(firstWord(`${spelling} Amina`)).toBe('Amina');
});

test.each([
  ['(she/her) Amina Khan', 'Amina'],
  ['[Host] Amina', 'Amina'],
  ['{NHS} Amina', 'Amina'],
  ['<they/them> Amina', 'Amina'],
  ['（主持人）花子', '花子'],
  ['【公司】花子', '花子'],
  ['［公司］花子', '花子'],
  ['Amina (she', 'Amina'],
  ['Amina(she/her)', 'Amina'],
  ['(Amina)', 'Amina'],
  ['(she/her', 'she'],
])('what stands in brackets is left out: %s', (name, first) => {
  expect(firstWord(name)).toBe(first);
});

test.each([
  ['KHAN, Amina (BARTS HEALTH NHS TRUST)', 'Amina'],
  ['DR KHAN, Amina', 'Amina'],
  ["O'NEIL, Mr Sean", 'Sean'],
  ['KHAN, AMINA', 'KHAN'], // cannot be told from AMINA, NHS
  ['Amina, Leeds', 'Amina'],
  ['AMINA KHAN, Leeds', 'AMINA'],
  ['AMINA,', 'AMINA'],
  ['KHAN, (NHS)', 'KHAN'],
  [', Amina', 'Amina'],
  ['花子, Leeds', '花子'], // no capitals in this script
  ['Amina, KHAN, Leeds', 'Amina'],
])('a surname in capitals before a comma is not the first name: %s', (name, first) => {
  expect(firstWord(name)).toBe(first);
});

test.each([
  ['3. Amina Khan', 'Amina'],
  ['🌻 Amina 🌻', 'Amina'],
  ['*Amina*', 'Amina'],
  ['“Amina” Khan', 'Amina'],
  ['Amina/NHS', 'Amina'],
  ['Amina_Khan', 'Amina'],
  ['amina.khan@example.org', 'amina'],
  ['J. P. Smith', 'J'],
  ["D'Arcy Jones", "D'Arcy"],
  ['D’Arcy Jones', 'D’Arcy'],
  ["Amina' Khan", 'Amina'],
  ['Amina--Khan', 'Amina'],
  ['Ana2 Khan', 'Ana2'],
  ['🌻🌻 🌻', '🌻🌻'],
  ['42 17', '42'],
  ['', ''],
  [' \n', ''],
])('only the name itself: %j', (name, first) => {
  expect(firstWord(name)).toBe(first);
});

test.each([
  ['علی‌رضا محمدی', 'علی‌رضا'],
  ['ප්‍රියා පෙරේරා', 'ප්‍රියා'],
  ['प्रिया शर्मा', 'प्रिया'],
  ['สมชาย ใจดี', 'สมชาย'],
  ['王小明', '王小明'],
  ['Ольга Иванова', 'Ольга'],
  ['יעל כהן', 'יעל'],
  ['ז׳אן כהן', 'ז׳אן'],
  ['Núria Col·lell', 'Núria'],
  ['N\u0303a Lee', 'N\u0303a'],
])('in every script: %s', (name, first) => {
  expect(firstWord(name)).toBe(first);
});

test('a name without end is cut to what may be kept, between characters', () => {
  expect(firstWord('a'.repeat(50_000))).toBe('a'.repeat(LONGEST_NAME));
  expect(firstWord('😀'.repeat(50_000))).toBe('😀'.repeat(LONGEST_NAME));
  expect(firstWord(`${' '.repeat(299)}Amina`)).toBe('A');
});

test('whatever the name is, what comes is short, part of it, and the same when asked again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...Array.from("aA., ()[]'-🌻é")) })), (name) => {
      const first = firstWord(name);
      expect(Array.from(first).length).toBeLessThanOrEqual(LONGEST_NAME);
      expect(name).toContain(first);
      expect(first === '').toBe(name.trim() === '');
      expect(firstWord(first)).toBe(first);
    }),
    { numRuns: 1000 },
  );
});
