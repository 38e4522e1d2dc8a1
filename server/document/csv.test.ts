import * as fc from '../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../test/support/read-csv.ts';
import { BYTE_ORDER_MARK, csvRow } from './csv.ts';

const csvOf = (rows: string[][]): string => BYTE_ORDER_MARK + rows.map(csvRow).join('');

/** Made of what the rules are about, so that they meet each other often. */
const AWKWARD = Array.from('=+-@\t\r\n ,;"\'aA1\u0000\u00A0\u00AD\u200B\u200E\u202E\u2060\uFEFF\u{E0001}\uFF1D\uFF0B\uFF0D\uFF20');
const awkward = fc.string({
  unit: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...AWKWARD) }, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  maxLength: 12,
});
const table = fc.array(fc.array(awkward, { maxLength: 5 }), { maxLength: 5 });

/** Character by character, so that it can err only in another way than a pattern does. */
function startsFormula(cell: string): boolean {
  for (const character of cell) {
    if ('=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20'.includes(character)) return true;
    if (!/[\s\p{C}\p{Default_Ignorable_Code_Point}]/u.test(character)) return false;
  }
  return false;
}

test('no cell is a formula, and every cell reads back as it was, but for the mark that disarms it', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const read = readCsv(csvOf(rows));
      expect(read.flat().filter(startsFormula)).toEqual([]);
      expect(read).toEqual(rows.map((cells) => cells.map((cell) => (startsFormula(cell) ? `'${cell}` : cell))));
    }),
    { numRuns: 3000 },
  );
});

describe('what a spreadsheet program would calculate is disarmed', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\u200B\u202E=1', "'\u200B\u202E=1"],
    ['  =1', "'  =1"],
    ['\uFF1D1', "'\uFF1D1"],
  ])('%j', (cell, safe) => expect(readCsv(csvOf([[cell]]))).toEqual([[safe]]));

  test.each(['Sunny', '28', 'a = b', "'=1", '', '"=1"', '(-1)'])('%j stays as it is', (cell) =>
    expect(readCsv(csvOf([[cell]]))).toEqual([[cell]]),
  );
});

test('a file begins with the mark of its alphabet and has every cell in quotes', () => {
  expect(csvOf([['Group', 'Die "Frühen", 9 Uhr'], []])).toBe('\uFEFF"Group","Die ""Frühen"", 9 Uhr"\r\n\r\n');
});
