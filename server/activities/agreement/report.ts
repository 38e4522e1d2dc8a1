import type { Block, Report } from '../../document/wire.ts';
import type { AgreementWire } from './wire.ts';

/** What the page says of the code: as it stood when the session ended. */
export function report(outcome: AgreementWire['outcome'] | null): Report {
  const version = outcome?.version ?? null;
  if (version === null) return { title: 'Our agreement', chapter: 'agreement', asks: null, blocks: [] };
  const { number, clauses, added, changed, out } = version;
  const list = (heading: string, items: string[]): Block[] =>
    items.length === 0
      ? []
      : [
          { block: 'heading', text: heading },
          { block: 'list', items },
        ];
  return {
    title: `Our agreement, version ${number}`,
    chapter: 'agreement',
    asks: null,
    blocks: [
      { block: 'list', items: clauses.map(({ text, today }) => (today ? `${text} (for that session only)` : text)), ordered: true },
      ...(number === 1 ? [] : list('New', added)),
      ...list(
        'Changed',
        changed.map(({ from, to }) => `${from} → ${to}`),
      ),
      ...list('Taken out', out),
    ],
  };
}
