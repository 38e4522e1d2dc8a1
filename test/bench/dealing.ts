import { deal } from '../../server/grouping/deal.ts';
import { meet, people, request } from '../support/grouping.ts';
import { median, report } from './report.ts';

const PEOPLE = 1_000;
const ROUNDS = 6;
const SCHEDULES = 20;

/** How long the server is held up by dealing a large meeting into threes, round after round, each with new partners. */
export function benchDealing(): void {
  const schedules = Array.from({ length: SCHEDULES }, (_, seed) => dealSchedule(seed));
  report({ bench: 'dealing', unit: 'ms', value: median(schedules.map(({ ms }) => ms)), aim: '<= 50, 1,000 people for 6 rounds' });
  report({ bench: 'dealing-meet-again', unit: 'pairs', value: Math.max(...schedules.map(({ meetAgain }) => meetAgain)), aim: '0' });
}

function dealSchedule(seed: number): { ms: number; meetAgain: number } {
  const met = new Set<string>();
  let ms = 0;
  let meetAgain = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const asked = request(0, { people: people(PEOPLE), mostRooms: PEOPLE, met, seed: seed * ROUNDS + round });
    const began = performance.now();
    const dealing = deal(asked);
    ms += performance.now() - began;
    if ('clashes' in dealing) throw new Error(`seed ${asked.seed} clashes`);
    meetAgain += dealing.meetAgain;
    meet(dealing, met);
  }
  return { ms, meetAgain };
}
