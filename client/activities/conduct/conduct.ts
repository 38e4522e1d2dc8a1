import { nameOf } from '../../code/names.ts';
import { later } from '../../live/later.ts';
import type { ClientKind } from '../kind.ts';

export const conduct: ClientKind<'conduct'> = {
  title: () => nameOf('conduct'),
  laneOf: (move) => {
    if (move.do === 'mark') return `${move.has} ${move.line}`;
    return 'text' in move ? `${move.do} ${move.text}` : 'line' in move ? `${move.do} ${move.line}` : move.do;
  },
  Card: later(async () => (await import('./card.tsx')).ConductCard),
  Desk: later(async () => (await import('./desk.tsx')).ConductDesk),
  Setup: later(async () => (await import('./setup.tsx')).ConductSetup),
  news: async () => (await import('./news.ts')).conductNews,
};
