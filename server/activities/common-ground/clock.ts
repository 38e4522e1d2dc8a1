import { MINUTES, STUCK_MS, type Part, type Stage } from './wire.ts';

const MINUTE_MS = 60_000;

/** A clock of so many minutes, which has just begun. */
export const clockOf = (minutes: number, now: number): Pick<Stage, 'began' | 'endsAt' | 'left'> => ({
  began: now,
  endsAt: now + minutes * MINUTE_MS,
  left: minutes,
});

export const NO_CLOCK: Pick<Stage, 'began' | 'endsAt' | 'left'> = { began: null, endsAt: null, left: null };

const leftAt = (endsAt: number, now: number): number => Math.max(0, Math.ceil((endsAt - now) / MINUTE_MS));

/** Everybody is told whole minutes by the server, so that no device has to have the right time, and nothing ticks. */
export function dueIn({ step, endsAt, left, began, stuck }: Stage): number | null {
  const minute = endsAt === null || left === null || left === 0 ? null : endsAt - (left - 1) * MINUTE_MS;
  const asking = step === 'rooms' && !stuck && began !== null ? began + STUCK_MS : null;
  return earliest(minute, asking);
}

export function ticked(stage: Stage, now: number): Stage {
  const { step, endsAt, left, began, stuck } = stage;
  return {
    ...stage,
    left: endsAt === null || left === null ? left : Math.min(left, leftAt(endsAt, now)),
    stuck: stuck || (step === 'rooms' && began !== null && now >= began + STUCK_MS),
  };
}

/** More time for all. After the end it counts from now, so that it is always worth as much as it says. */
export function withMore(stage: Stage, now: number): Stage {
  if (stage.endsAt === null) return stage;
  const endsAt = Math.max(stage.endsAt, now) + MINUTES.added * MINUTE_MS;
  return { ...stage, endsAt, left: leftAt(endsAt, now), minutes: stage.minutes + MINUTES.added };
}

/** What a group does at this moment, by the whole minutes that are left. */
export function partOf({ step, left, minutes }: Stage): Part | null {
  if (step !== 'rooms' || left === null) return null;
  if (left === 0) return 'over';
  if (left === 1) return 'goodbye';
  if (left === 2) return 'write';
  return left >= minutes ? 'hello' : 'turns';
}

/** One minute to arrive, one and a half for each person, one to write; half as much again where somebody needs it. */
export const minutesFor = (people: number, slower = false): number => {
  const usual = 2 + 1.5 * people;
  return Math.min(MINUTES.most, Math.max(MINUTES.least, Math.ceil(slower ? usual * 1.5 : usual)));
};

export const earliest = (...times: (number | null)[]): number | null => {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.min(...known);
};
