import { PassThrough, type Readable } from 'node:stream';
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { ROW_HEADINGS, rowsOf } from './rows.ts';
import type { Block, Cell, Paper } from './wire.ts';

/**
 * A workbook: a sheet to read for each chapter, and one with every fact in a line of its own. A cell is text or a number, and
 * says so itself; no text in it is ever looked at as a formula.
 */
export function xlsx(paper: Paper): Readable {
  const sheets = [
    ...chaptersOf(paper).map(({ name, blocks }, at) => {
      const front: SheetData = at === 0 ? [[bold(paper.title)], [textCell(paper.subtitle)], []] : [];
      return { sheet: name, data: [...front, ...blocks.flatMap(linesOf)], columns: [{ width: 44 }, { width: 24 }, { width: 16 }] };
    }),
    {
      sheet: 'All facts',
      data: [ROW_HEADINGS.map(bold), ...rowsOf(paper).map((row) => row.map(cellOf))],
      columns: [{ width: 16 }, { width: 24 }, { width: 24 }, { width: 32 }, { width: 16 }, { width: 44 }],
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

const textCell = (value: string): CellObject => ({ value, type: String, format: '@' });
const bold = (value: string): CellObject => ({ ...textCell(value), fontWeight: 'bold' });
const cellOf = (value: Cell): CellObject => (typeof value === 'number' ? { value, type: Number } : textCell(value));

function linesOf(block: Block): SheetData {
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
