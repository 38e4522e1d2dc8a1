import { later } from '../../live/later.ts';
import type { ClientKind } from '../kind.ts';
import { sayName } from './name.ts';

export const commonGround: ClientKind<'common-ground'> = {
  title: () => sayName('title'),
  Card: later(async () => (await import('./card.tsx')).CommonGroundCard),
  Desk: later(async () => (await import('./desk.tsx')).CommonGroundDesk),
  Setup: later(async () => (await import('./setup.tsx')).CommonGroundSetup),
  news: async () => (await import('./news.ts')).commonGroundNews,
  whereabouts: (at) => ({ do: 'at', ...at }),
};
