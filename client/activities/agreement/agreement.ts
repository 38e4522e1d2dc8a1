import { nameOf } from '../../code/names.ts';
import { later } from '../../live/later.ts';
import type { CardProps, ClientKind } from '../kind.ts';

export const agreement: ClientKind<'agreement'> = {
  title: () => nameOf('agreement'),
  /** What is said to one thing must not take the place of what is said to another. */
  laneOf: (move) => (move.do === 'read' || move.do === 'pick' || move.do === 'ask' ? move.do : JSON.stringify(move)),
  stands: true,
  Card: later<CardProps<'agreement'>>(async () => (await import('./card.tsx')).AgreementCard),
  Desk: later(async () => (await import('./desk.tsx')).AgreementDesk),
  Setup: null,
  news: async () => (await import('./news.ts')).agreementNews,
};
