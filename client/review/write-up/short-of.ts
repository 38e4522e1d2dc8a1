import type { SessionReport } from '../../../server/review/wire.ts';
import { linesIn } from '../lines.ts';
import { say } from '../say.ts';
import type { WriteUpForm } from './form.ts';
import { sayWritten } from './say.ts';

type Session = Pick<SessionReport, 'came' | 'endedAt' | 'activities'>;

/** How many came, and what was done. */
export function factsOf({ came, endedAt, activities }: Session): string {
  const titles = activities.map(({ title }) => (/[.?!]$/.test(title) ? `“${title}”` : title)).join(', '); // a poll may be called by its question
  return `${say(endedAt === null ? 'cameSoFar' : 'cameInAll', { count: came })} ${titles === '' ? say('nothingAsked') : say('did', { titles })}`;
}

/** A first text for a session in short, from what is known already, to be changed by whoever was there. */
export function shortOf(session: Session, { decisions, actions }: Pick<WriteUpForm, 'decisions' | 'actions'>): string {
  const decided = linesIn(decisions).join(' ');
  const next = actions.flatMap(({ what, done }) => (what.trim() === '' || done ? [] : [what.trim()])).join(', ');
  return [
    factsOf(session),
    ...(decided === '' ? [] : [sayWritten('weDecided', { decisions: decided })]),
    ...(next === '' ? [] : [sayWritten('next', { actions: next })]),
  ].join(' ');
}
