import { DAY_MS, SHORTER_DAYS } from '../../../server/keeping/wire.ts';

export type Sooner = { days: number; at: number };

type Times = { startedAt: number; keptUntil: number };

/** The days on which a session could go, sooner than it does, and not in the past. */
export const soonerThan = ({ startedAt, keptUntil }: Times, now: number): Sooner[] =>
  SHORTER_DAYS.map((days) => ({ days, at: startedAt + days * DAY_MS })).filter(({ at }) => at > now && at < keptUntil);

/** How many days away the day is that is written beside it, where the reader is: tomorrow morning is not today. */
export const daysLeft = ({ keptUntil }: Pick<Times, 'keptUntil'>, now: number): number =>
  Math.max(0, Math.round((midnightOf(keptUntil) - midnightOf(now)) / DAY_MS)); // rounded, as two days a year have 23 or 25 hours

const midnightOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
