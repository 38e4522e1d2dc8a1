import { later } from '../../live/later.ts';
import type { ClientKind } from '../kind.ts';
import { nameOfPoll } from './name.ts';

export const poll: ClientKind<'poll'> = {
  title: ({ common }) => nameOfPoll(common),
  Card: later(async () => (await import('./card.tsx')).PollCard),
  Desk: later(async () => (await import('./desk.tsx')).PollDesk),
  Setup: later(async () => (await import('./setup.tsx')).PollShelf),
  news: async () => (await import('./news.ts')).pollNews,
};
