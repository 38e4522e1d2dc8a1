import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { bytesOf, partsOf } from '../../test/support/files.ts';
import { EVENING, HOSTILE, paperOf, tablesIn } from '../../test/support/papers.ts';
import { printable } from './printable.ts';
import { rowsOf } from './rows.ts';
import type { Paper } from './wire.ts';
import { xlsx } from './xlsx.ts';

async function read(paper: Paper) {
  const bytes = await bytesOf(xlsx(paper));
  const sheets = await readExcelFile(bytes);
  return { parts: partsOf(bytes), sheets: new Map(sheets.map(({ sheet, data }) => [sheet, data])) };
}

test('says the same numbers as the paper, as numbers', async () => {
  const { sheets } = await read(EVENING);
  expect([...sheets.keys()]).toEqual(['Mood', 'Other polls', 'All facts']);
  const rows = ['Mood', 'Other polls'].flatMap((name) => (sheets.get(name) ?? []).map((row) => row.filter((cell) => cell !== null)));
  for (const table of tablesIn(EVENING)) for (const row of table) expect(rows.map((cells) => cells.map(String))).toContainEqual(row);
  expect(rows).toContainEqual(['Cloudy with bright spells', 56, '62 %']);
  const facts = (sheets.get('All facts') ?? []).slice(1).map((row) => row.map((cell) => cell ?? ''));
  expect(facts).toEqual(rowsOf(EVENING));
});

test.each(HOSTILE)('%j is text in its cell, and nothing calculates', async (text) => {
  const paper = printable(paperOf(text));
  const { parts, sheets } = await read(paper);
  for (const [path, xml] of Object.entries(parts)) {
    if (path.includes('/worksheets/')) expect(xml).not.toMatch(/<f[\s>/]|<hyperlink/);
    expect(xml).not.toContain('TargetMode="External"');
  }
  expect((sheets.get('Mood') ?? [])[0]?.[0]).toBe(paper.title);
});
