import type { Block, Cell, Paper } from './wire.ts';

/** One fact in a line of its own, so that a spreadsheet can filter and add up: where it stands, what it is of, and its value. */
export type Row = [chapter: string, title: string, under: string, row: string, column: string, value: Cell];

export const ROW_HEADINGS = ['Part', 'Title', 'Under', 'Row', 'Column', 'Value'] as const;

/** Everything that stands on the paper, in its order. */
export function rowsOf({ blocks }: Paper): Row[] {
  let chapter = '';
  let title = '';
  let under = '';
  const rows: Row[] = [];
  for (const block of blocks) {
    if (block.block === 'heading' && block.level === 1) [chapter, title, under] = [block.text, '', ''];
    else if (block.block === 'heading' && block.level === 2) [title, under] = [block.text, ''];
    else if (block.block === 'heading') under = block.text;
    else for (const fact of factsOf(block)) rows.push([chapter, title, under, ...fact]);
  }
  return rows;
}

type Fact = [row: string, column: string, value: Cell];

function factsOf(block: Exclude<Block, { block: 'heading' }>): Fact[] {
  switch (block.block) {
    case 'paragraph':
      return [['', 'Text', block.text]];
    case 'note':
      return [['', 'Note', block.text]];
    case 'list':
      return block.items.map((item) => ['', 'Line', item]);
    case 'table':
      return [['', 'Text', block.caption], ...block.rows.flatMap((row) => factsOfRow(block.head, row))];
    case 'bars': {
      const [, count, share] = block.head;
      const facts = block.bars.flatMap((bar): Fact[] => [
        [bar.label, count, bar.count],
        ...(bar.share === '' ? [] : [[bar.label, share, bar.share] satisfies Fact]),
      ]);
      return [['', 'Text', block.caption], ...facts, ...(block.note === undefined ? [] : [['', 'Note', block.note] satisfies Fact])];
    }
  }
}

/** A table of one column is a list. */
const factsOfRow = ([what = '', ...columns]: string[], [first = '', ...rest]: Cell[]): Fact[] =>
  rest.length === 0 ? [['', what, first]] : rest.map((value, at) => [String(first), columns[at] ?? '', value]);
