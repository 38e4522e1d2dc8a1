import type { Block, Report } from '../../document/wire.ts';
import type { ConductWire } from './wire.ts';

/** What the page says of the way to the code: the lines that the group talked about, and those that it left out. */
export function report(outcome: ConductWire['outcome'] | null): Report {
  const title = 'How we work together: what we suggested';
  if (outcome === null) return { title, chapter: 'agreement', asks: null, blocks: [] };
  const { lines, left, written } = outcome;
  const blocks: Block[] = [{ block: 'paragraph', text: `We wrote ${written === 1 ? '1 line' : `${written} lines`}, without names.` }];
  if (lines.length > 0) blocks.push({ block: 'list', items: lines.map(({ text, out }) => (out ? `Take out: ${text}` : text)) });
  if (left.length > 0)
    blocks.push({ block: 'paragraph', text: 'We talked about these and left them out:' }, { block: 'list', items: left });
  return { title, chapter: 'agreement', asks: null, blocks };
}
