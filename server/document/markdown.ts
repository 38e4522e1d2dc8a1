import type { Block, Cell, Paper } from './wire.ts';

/** Markdown in which only we make headings, lists and tables: whatever people wrote stays text, in every dialect. */
export function* markdown({ title, subtitle, blocks }: Paper): Generator<string> {
  yield `# ${inline(title)}\n\n${inline(subtitle)}\n`;
  for (const block of blocks) yield `\n${markup(block)}\n`;
}

/** What begins something in one dialect or another: everywhere, or only where a line begins. A backslash makes it itself. */
const MEANINGFUL = /[\\`*_\{\}\[\]#\|<>~@\x26$^!]|(?<=^|\n)[ ]*[\-+=:]|(?<=^|\n)[ ]*\d+[.\)]/gv;

/** What some programs make a link of, whatever stands before it. They leave alone what stands there as code. */
const ADDRESS = /([^\s\|`]*(?:https?:\/\/|www\.|[^\s\|`]@)[^\s\|`]*)/iv;

const text = (words: string): string =>
  words
    .split(ADDRESS)
    .map((part, at) => (at % 2 === 1 ? `\`${part}\`` : part.replaceAll(MEANINGFUL, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`)))
    .join('');

/** In one line: for headings and tables, which end where the line ends. */
const inline = (words: string): string => text(words.replaceAll('\n', ' '));
const lines = (words: string, indent = ''): string => text(words).replaceAll('\n', `\\\n${indent}`);

function markup(block: Block): string {
  switch (block.block) {
    case 'heading':
      return `${'#'.repeat((block.level ?? 3) + 1)} ${inline(block.text)}`;
    case 'paragraph':
    case 'note':
      return lines(block.text);
    case 'list':
      return block.items.map((item, at) => (block.ordered ? `${at + 1}. ${lines(item, '   ')}` : `- ${lines(item, '  ')}`)).join('\n');
    case 'table':
      return [lines(block.caption), '', ...table(block.head, block.rows)].join('\n');
    case 'bars': {
      const rows = block.bars.map(({ label, count, share }) => [label, count, share]);
      return [lines(block.caption), '', ...table(block.head, rows), ...(block.note === undefined ? [] : ['', lines(block.note)])].join(
        '\n',
      );
    }
  }
}

function table(head: string[], rows: Cell[][]): string[] {
  const row = (cells: Cell[]) => `| ${cells.map((cell) => inline(String(cell))).join(' | ')} |`;
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)];
}
