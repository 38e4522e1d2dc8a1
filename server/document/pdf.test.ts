import { expect, test } from 'vitest';
import { bytesOf, readPdf, tagsOf, wholeText } from '../../test/support/files.ts';
import { EVENING, HOSTILE, paperOf, tablesIn } from '../../test/support/papers.ts';
import { pdf } from './pdf.ts';
import { printable } from './printable.ts';
import type { Block, Paper } from './wire.ts';

const read = async (paper: Paper) => readPdf(await bytesOf(pdf(paper)));

test('says the same numbers as the paper, in tables with headings', async () => {
  const { tags } = await read(EVENING);
  const tables = tagsOf(tags, 'Table').map((table) =>
    tagsOf([table], 'TR').map(({ children }) => children.map((cell) => wholeText(cell).trim())),
  );
  expect(tables).toEqual(tablesIn(EVENING));
  for (const table of tagsOf(tags, 'Table')) {
    const [head, ...rows] = tagsOf([table], 'TR').map(({ children }) => children.map(({ role }) => role));
    expect(new Set(head)).toEqual(new Set(['TH']));
    for (const [first, ...rest] of rows) expect([first, ...new Set(rest)]).toEqual(['TH', 'TD']);
  }
});

test('has a title, a language, bookmarks, headings in order, lists, and words for each chart', async () => {
  const { tags, title, language, outline } = await read(EVENING);
  expect([title, language, outline]).toEqual(['Tuesday network', 'en-GB', ['Mood', 'Other polls']]);
  expect(tags.flatMap(({ role }) => (/^H\d$/.test(role) ? [role] : []))).toEqual(['H1', 'H2', 'H3', 'H3', 'H2', 'H3', 'H4']);
  expect(tagsOf(tags, 'LBody').map((tag) => wholeText(tag).trim())).toEqual(['The garden', 'A walk', 'Write', 'Send']);
  expect(tagsOf(tags, 'Figure').map(({ alt }) => alt)).toEqual([
    expect.stringContaining('Sunny: 28, 31 %'),
    expect.stringContaining('Rain: 20, 22 %'),
  ]);
});

test('promises what checkers of PDF/UA look for', async () => {
  const text = (await bytesOf(pdf(EVENING))).toString('latin1');
  expect(text.includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true);
  for (const promise of ['/Marked true', '/DisplayDocTitle true']) expect(text.includes(promise), promise).toBe(true);
});

test('a table that runs over several pages is one table, row by row', async () => {
  const rows = Array.from({ length: 120 }, (_, at) => [`Line ${at + 1}`, at]);
  const long: Block = { block: 'table', caption: 'Many.', head: ['Line', 'Number'], rows };
  const { tags } = await read({ ...EVENING, blocks: [long] });
  const cells = tagsOf(tags, 'TR').map(({ children }) => children.map((cell) => wholeText(cell).trim()));
  expect(cells).toEqual([['Line', 'Number'], ...rows.map((row) => row.map(String))]);
});

test.each(HOSTILE)('%j does nothing, and is there or is missed aloud', async (text) => {
  const paper = printable(paperOf(text));
  const bytes = await bytesOf(pdf(paper));
  expect(bytes.toString('latin1')).not.toMatch(/\/(JavaScript|JS|URI|Launch|SubmitForm|EmbeddedFile|AA|OpenAction)\b/);
  const { text: said } = await readPdf(bytes);
  if (said.includes('cannot show all letters')) return;
  expect(said.replaceAll(/\s+/g, '')).toContain(paper.title.normalize('NFC').replaceAll(/\s+/g, ''));
});
