import type { News } from '../kind.ts';
import { say } from './say.ts';

/** That it begins, and that nothing was agreed. What was agreed is said by the agreement itself. */
export const checkNews: News<'check'> = (before, { phase, common: { outcome } }) => {
  if (before?.phase === phase) return null;
  if (phase === 'open') return say('newCheck');
  return before && phase === 'shown' && outcome?.number === null ? say('closed') : null;
};
