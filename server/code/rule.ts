import { SHOWN_FROM, SMALL_GROUP, SMALLEST_PART } from './wire.ts';
import type { Band, Rule, Shown, Stance, Taken, Verdict } from './wire.ts';

/** How many have to answer before anything is adopted. */
export const needed = (present: number, rule: Rule): number =>
  present <= SMALL_GROUP ? present : Math.ceil((present * rule.present) / 100);

export function take(stances: readonly Stance[]): Taken {
  const count = (stance: Stance) => stances.filter((each) => each === stance).length;
  return { agree: count('agree'), live: count('live'), aside: count('aside'), disagree: count('disagree'), block: count('block') };
}

const answersIn = (taken: Taken): number => Object.values(taken).reduce((sum, count) => sum + count, 0);
const supportIn = ({ agree, live }: Taken): number => agree + live;

/**
 * What the rule says. A stop comes first: no amount of support goes over it. `today` is what the group wants of a check in which
 * too few have answered, or which was meant for one session from the start.
 */
export function verdictOf(
  taken: Taken,
  { present, rule, today }: { present: number; rule: Rule; today: 'all' | 'too-few' | 'no' },
): Verdict {
  const isAgreed = agreed(taken, { present, rule });
  const verdict =
    isAgreed === true ? (today === 'all' ? 'today' : 'adopted') : isAgreed === 'people' && today !== 'no' ? 'today' : isAgreed;
  return answersIn(taken) >= SHOWN_FROM.words || verdict === 'adopted' || verdict === 'today' ? verdict : 'not-yet';
}

function agreed(taken: Taken, { present, rule }: { present: number; rule: Rule }): true | 'stopped' | 'support' | 'people' {
  if (taken.block > 0) return 'stopped';
  const sides = supportIn(taken) + taken.disagree;
  if (supportIn(taken) === 0 || supportIn(taken) * 100 < rule.support * sides) return 'support';
  return answersIn(taken) >= needed(present, rule) ? true : 'people';
}

/** Fewer than 5 answers say nothing but the verdict. A stop is never a number under 3, nor can it be worked out from the others. */
export function shownOf(taken: Taken): Shown {
  const answers = answersIn(taken);
  if (answers < SHOWN_FROM.words) return null;
  const isSafe = Object.values(taken).every((count) => count === 0 || count >= SMALLEST_PART);
  if (answers >= SHOWN_FROM.full && isSafe) return { in: 'counts', counts: taken };
  const sides = supportIn(taken) + taken.disagree + taken.block;
  return sides === 0 ? null : { in: 'words', support: bandOf(supportIn(taken) / sides) };
}

function bandOf(share: number): Band {
  if (share >= 0.9) return 'nearly-all';
  if (share >= 0.6) return 'most';
  return share >= 0.4 ? 'about-half' : 'few';
}
