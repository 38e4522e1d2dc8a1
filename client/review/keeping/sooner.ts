import { DAY_MS, SHORTER_DAYS } from '../../../server/keeping/wire.ts';

export type Sooner = { days: number; at: number };

type Times = { startedAt: number; keptUntil: number };

/** The days on which a session could go, sooner than it does, and not in the past. */
export const soonerThan = ({ startedAt, keptUntil }: Times, now: number): Sooner[] =>
  SHORTER_DAYS.map((days) => ({ days, at: startedAt + days * DAY_MS })).filter(({ at }) => at > now && at < keptUntil);

/** Whole days that are left. */
export const daysLeft = ({ keptUntil }: Pick<Times, 'keptUntil'>, now: number): number =>
  Math.max(0, Math.floor((keptUntil - now) / DAY_MS));
