import { useState } from 'react';
import { STANCES, type Item, type Stance } from '../../../server/code/wire.ts';
import type { CheckWire } from '../../../server/activities/check/wire.ts';
import { IDLE, type Tap } from '../../live/tap.ts';
import { LONG, sheet, type Scenes } from '../../ui/scene-sheet.tsx';
import { CheckCard } from './card.tsx';
import { CheckDesk } from './desk.tsx';
import { cardProps, checkOf, deskProps, few, ITEMS, mixed, nothing } from './fixtures.ts';
import { OneItem } from './one-item.tsx';
import { Overview } from './overview.tsx';
import { Reason } from './reason.tsx';

const card =
  (common: Parameters<typeof checkOf>[0] = {}, phase: Parameters<typeof checkOf>[1] = 'open', more: Parameters<typeof cardProps>[1] = {}) =>
  () =>
    sheet(<CheckCard {...cardProps(checkOf(common, phase), more)} />);
const desk =
  (common: Parameters<typeof checkOf>[0] = {}, phase: Parameters<typeof checkOf>[1] = 'open', here = 34) =>
  () =>
    sheet(<CheckDesk {...deskProps(checkOf(common, phase), here)} />);

const saidOf = (item: string): Stance | null => ({ 'first-names': 'agree' as const, breaks: 'block' as const })[item] ?? null;

/** Keeps the answers as the server would, so that the card can be tried by hand. */
function Played() {
  const [mine, setMine] = useState<CheckWire['mine']>({ said: {}, supports: false, seq: 0 });
  const keep: Parameters<typeof CheckCard>[0]['move'] = (move) => {
    if (move.do === 'say' && move.stance !== null)
      setMine({ ...mine, said: { ...mine.said, [move.item]: STANCES.indexOf(move.stance) }, seq: mine.seq + 1 });
  };
  return sheet(<CheckCard {...cardProps(checkOf({ answered: 12 }), { mine, move: keep })} />);
}

const [first, second] = ITEMS as [Item, Item];
const one = (item = first, chosen: 'block' | null = null, tap: Tap = IDLE) =>
  sheet(<OneItem item={item} place={2} all={7} chosen={chosen} choose={nothing} tap={tap} send={nothing} skip={nothing} back={nothing} />);

export const scenes: Scenes = {
  'To try by hand': () => <Played />,
  'First line': card(),
  'First line, small group, today only': card({ short: true }, 'open', { here: 4 }),
  'A changed line': () => one(second),
  'Please stop': () => one(first, 'block'),
  'Long words': () => one({ id: 'long', text: LONG, was: LONG }),
  'You asked us to stop': () => sheet(<Reason stance="block" tell={nothing} />),
  'A small worry': () => sheet(<Reason stance="live" tell={nothing} />),
  Overview: () => sheet(<Overview items={ITEMS} saidOf={saidOf} change={nothing} sayAll={nothing} />),
  Sending: () => one(first, 'block', { status: 'sending' }),
  'Not saved': card({}, 'open', { tap: { status: 'lost' } }),
  Refused: card({}, 'open', { tap: { status: 'refused', why: 'closed' } }),
  'Here only to support': card({ supporting: 1 }, 'open', { mine: { said: {}, supports: true, seq: 0 } }),
  'Nothing to check': card({ items: [] }),
  Waiting: card({}, 'closed'),
  Results: card({ outcome: mixed }, 'shown'),
  'Too few': card({ outcome: few }, 'shown'),
  Lost: card({}, 'lost'),
  'Desk, running': desk(),
  'Desk, an interpreter': desk({ supporting: 2, supporters: ['Ines', 'Max'] }),
  'Desk, few here': desk({ answered: 2, answers: {} }, 'open', 4),
  'Desk, results': desk({ outcome: mixed }, 'shown'),
  'Desk, closed by itself': desk({ outcome: few }, 'closed'),
};
