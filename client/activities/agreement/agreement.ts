import { nameOf } from '../../code/names.ts';
import { later } from '../../live/later.ts';
import type { CardProps, ClientKind } from '../kind.ts';

export const agreement: ClientKind<'agreement'> = {
  title: () => nameOf('agreement'),
  laneOf: (move) => (move.do === 'change' ? `change ${move.text}` : move.do),
  stands: true,
  Card: later<CardProps<'agreement'>>(async () => (await import('./card.tsx')).AgreementCard),
  Desk: later(async () => (await import('./desk.tsx')).AgreementDesk),
  Setup: null,
  news: async () => (await import('./news.ts')).agreementNews,
};
