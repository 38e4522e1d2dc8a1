import { nameOf } from '../../code/names.ts';
import { later } from '../../live/later.ts';
import type { ClientKind } from '../kind.ts';

export const check: ClientKind<'check'> = {
  title: () => nameOf('check'),
  laneOf: (move) => ('item' in move ? `${move.do} ${move.item}` : move.do),
  Card: later(async () => (await import('./card.tsx')).CheckCard),
  Desk: later(async () => (await import('./desk.tsx')).CheckDesk),
  Setup: null,
  news: async () => (await import('./news.ts')).checkNews,
};
