import type { Block, Report } from '../../document/wire.ts';
import type { Verdict } from '../../code/wire.ts';
import type { CheckWire, Result } from './wire.ts';

const COULD: Record<Verdict, string> = {
  adopted: 'Agreed',
  today: 'Agreed, for that session only',
  stopped: 'Parked: 1 or more people asked to stop it',
  support: 'Not enough support',
  people: 'Too few people answered',
  'not-yet': 'Not yet',
};

/** What the page says of a check: what was agreed, and what was not, never who said what. */
export function report(outcome: CheckWire['outcome'] | null): Report {
  const title = 'Our agreement';
  if (outcome === null) return { title, chapter: 'agreement', asks: null, blocks: [] };
  const { results, number, rule, present } = outcome;
  const first = number === null ? 'Nothing was agreed in this check.' : `This made version ${number} of our agreement.`;
  const blocks: Block[] = [
    { block: 'paragraph', text: first },
    { block: 'table', caption: `${present} people were there.`, head: ['What we asked', 'What came of it'], rows: results.map(rowOf) },
    {
      block: 'note',
      text: `Our rule: ${rule.present} % of us answer, nobody asks to stop it, and ${rule.support} % of those who say yes or no are for it.`,
    },
  ];
  return { title, chapter: 'agreement', asks: null, blocks };
}

const rowOf = ({ item: { text, was, out }, verdict }: Result): string[] => [
  out ? `Take out: ${text}` : was === null || was === text ? text : `${text} (before: ${was})`,
  COULD[verdict],
];
