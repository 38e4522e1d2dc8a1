import { withoutInvisible } from '../lib/text.ts';
import type { Block, Cell, Paper } from './wire.ts';

/** Characters that no alphabet has, and that some readers of files refuse. */
const NONCHARACTERS = /\p{Noncharacter_Code_Point}/gv;

/**
 * A paper in which every text is what it looks like. Texts were cleaned when they came in; a file goes to other programs, and is
 * cleaned once more for whatever was kept before the rules were what they are.
 */
export const printable = ({ title, subtitle, language, blocks }: Paper): Paper => ({
  title: clean(title),
  subtitle: clean(subtitle),
  language,
  blocks: blocks.map(cleanBlock),
});

const clean = (text: string): string => withoutInvisible(text.toWellFormed()).replaceAll(NONCHARACTERS, '').trim();
const cleanCell = (cell: Cell): Cell => (typeof cell === 'string' ? clean(cell) : cell);

function cleanBlock(block: Block): Block {
  switch (block.block) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return { ...block, text: clean(block.text) };
    case 'list':
      return { ...block, items: block.items.map(clean) };
    case 'table':
      return { ...block, caption: clean(block.caption), head: block.head.map(clean), rows: block.rows.map((row) => row.map(cleanCell)) };
    case 'bars': {
      const [what, count, share] = block.head;
      return {
        ...block,
        caption: clean(block.caption),
        head: [clean(what), clean(count), clean(share)],
        bars: block.bars.map((bar) => ({ ...bar, label: clean(bar.label), count: cleanCell(bar.count), share: clean(bar.share) })),
        ...(block.note !== undefined && { note: clean(block.note) }),
      };
    }
  }
}
