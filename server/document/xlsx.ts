import { PassThrough, type Readable } from 'node:stream';
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { ROW_HEADINGS, rowsOf } from './rows.ts';
import type { Block, Cell, Paper } from './wire.ts';

/**
 * A workbook: a sheet to read for each chapter, and one with every fact in a line of its own. A cell is text or a number, and
 * says so itself; no text in it is ever looked at as a formula.
 */
export function xlsx(paper: Paper): Readable {
  const sheets = [
    ...chaptersOf(paper).map(({ name, blocks }, at) => {
      const front: CellObject[][] = at === 0 ? [[bold(paper.title)], [textCell(paper.subtitle)], []] : [];
      return sheetOf(name, READING, [...front, ...blocks.flatMap(linesOf)]);
    }),
    {
      ...sheetOf('All facts', FACTS, [ROW_HEADINGS.map(bold), ...rowsOf(paper).map((row) => row.map(cellOf))]),
      orientation: 'landscape' as const,
      stickyRowsCount: 1,
    },
  ];
  const file = new PassThrough();
  void writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 12 })
    .toStream(file)
    .catch((error: unknown) => file.destroy(error instanceof Error ? error : new Error('The workbook could not be written.')));
  return file;
}

type Sheet = { name: string; blocks: Block[] };

function chaptersOf({ blocks }: Paper): Sheet[] {
  const sheets: Sheet[] = [];
  for (const block of blocks) {
    if (block.block === 'heading' && block.level === 1) sheets.push({ name: block.text, blocks: [] });
    else sheets.at(-1)?.blocks.push(block);
  }
  return sheets;
}

/** How wide columns are, in letters: wide enough for sentences, so that a sheet can be read and printed. */
const READING = [52, 16, 16];
const FACTS = [14, 22, 22, 28, 14, 52];
const LINE_HEIGHT = 17; // points
const LONGEST_NAME = 31; // of a sheet, and some characters are not allowed in it

/** Programs do not all make a row as high as its words need, so it says so itself. */
function sheetOf(sheet: string, widths: number[], rows: CellObject[][]) {
  const data = rows.map((row) => {
    const lines = row.map(({ value }, at) => (typeof value === 'string' ? linesIn(value, widths[at] ?? 16) : 1));
    const height = LINE_HEIGHT * Math.max(1, ...lines);
    return row.map((cell) => ({ ...cell, height }));
  });
  return { sheet: sheet.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_NAME), data, columns: widths.map((width) => ({ width })) };
}

const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 2))), 0);

const textCell = (value: string): CellObject => ({ value, type: String, format: '@', wrap: true, alignVertical: 'top' });
const bold = (value: string): CellObject => ({ ...textCell(value), fontWeight: 'bold' });
const cellOf = (value: Cell): CellObject => (typeof value === 'number' ? { value, type: Number, alignVertical: 'top' } : textCell(value));

function linesOf(block: Block): CellObject[][] {
  switch (block.block) {
    case 'heading':
      return [[], [bold(block.text)]];
    case 'paragraph':
    case 'note':
      return [[textCell(block.text)]];
    case 'list':
      return block.items.map((item) => [textCell(item)]);
    case 'table':
      return [[textCell(block.caption)], block.head.map(bold), ...block.rows.map((row) => row.map(cellOf))];
    case 'bars': {
      const rows = block.bars.map(({ label, count, share }) => [label, count, share].map(cellOf));
      return [[textCell(block.caption)], block.head.map(bold), ...rows, ...(block.note === undefined ? [] : [[textCell(block.note)]])];
    }
  }
}
