import type { WallLine } from '../../../server/activities/common-ground/seen/wire.ts';
import { themeOf } from './deck.ts';

export const ORDERS = ['newest', 'byTheme'] as const;
export type Order = (typeof ORDERS)[number];

/** As the server has them, which is newest first unless they were shuffled; or those of one theme together. */
export const inOrder = (lines: readonly WallLine[], order: Order): WallLine[] =>
  order === 'newest'
    ? [...lines]
    : lines.toSorted((a, b) => nameOfTheme(a).localeCompare(nameOfTheme(b)) || a.prompt.localeCompare(b.prompt));

const nameOfTheme = ({ prompt }: WallLine): string => themeOf(prompt)?.name ?? '';
