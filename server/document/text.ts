import { inWords } from './bars-svg.ts';
import type { Block, Paper } from './wire.ts';

/** Plain text for an email or a Braille line: meaning stands in words and line breaks, never in columns. */
export function* plainText({ title, subtitle, blocks }: Paper): Generator<string> {
  yield `${title}\n${subtitle}\n`;
  for (const block of blocks) yield `\n${textOf(block)}\n`;
}

function textOf(block: Block): string {
  switch (block.block) {
    case 'heading':
      return block.level === 1 ? `\n${block.text.toLocaleUpperCase('en-GB')}` : block.text;
    case 'paragraph':
    case 'note':
      return block.text;
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${item}`).join('\n');
    case 'table':
      return [block.caption, ...block.rows.map((row) => rowOf(block.head, row))].join('\n');
    case 'bars':
      return [block.caption, ...block.bars.map(inWords), ...(block.note === undefined ? [] : [block.note])].join('\n');
  }
}

/** "Speak one at a time. Happy: 12. Can live with it: 3" */
const rowOf = (head: string[], [first = '', ...rest]: (string | number)[]): string =>
  [`${first}.`, ...rest.map((value, at) => `${head[at + 1] ?? ''}: ${value}.`)].join(' ').replaceAll('..', '.');
