import { useState } from 'react';
import type { PollWire } from '../../../server/activities/poll/wire.ts';
import { sheet } from '../../ui/scene-sheet.tsx';
import type { SliceOf } from '../kind.ts';
import { PollCard } from './card.tsx';
import { cardProps, pollOf } from './fixtures.ts';

type Mine = PollWire['mine'];

/** Keeps the answer as the server would, so that the card can be tried by hand. */
export function Played({ common }: { common?: Partial<SliceOf<'poll'>['common']> }) {
  const [mine, setMine] = useState<Mine>({ choice: null, seq: 0 });
  return sheet(<PollCard {...cardProps(pollOf({ answered: 12, ...common }), { mine, move: (move) => setMine(after(mine, move)) })} />);
}

function after(mine: Mine, move: PollWire['move']): Mine {
  const { choice, choiceSeq = mine.seq, others = [], moreTime } = mine;
  const seq = mine.seq + 1;
  if ('moreTime' in move) return { choice, seq, choiceSeq, others, ...(move.moreTime && { moreTime: true }) };
  if ('closing' in move) return mine;
  if (!move.other) return move.choice === choice ? mine : { choice: move.choice, seq, others };
  const { place, how } = move.other;
  const rest = others.filter((other) => other.place !== place);
  return { choice, seq, choiceSeq, others: move.choice === null ? rest : [...rest, { place, how }], ...(moreTime && { moreTime }) };
}
