import type { Clock } from '../lib/clock.ts';
import { signRehearsalContext } from './contexts.ts';
import { Crowd } from './crowd.ts';
import { Lines } from './lines.ts';
import type { RehearsalSeat } from './wire.ts';

export type RehearsalOptions = { keys: { clientId: string; key: Buffer }; base: () => string; clock: Clock };

/** The server's part in playing Zoom: it signs pretend contexts, keeps a pretend crowd, and cuts lines. */
export type Rehearsal = { sign: (seat: RehearsalSeat) => string; crowd: Crowd; lines: Lines };

export function makeRehearsal({ keys, base, clock }: RehearsalOptions): Rehearsal {
  const sign = (seat: RehearsalSeat) => signRehearsalContext(seat, keys, clock());
  return { sign, crowd: new Crowd({ base, sign }), lines: new Lines() };
}
