import { commonGroundNews as english } from '../../words/en/common-ground-news.ts';
import { selectable } from '../../words/selectable.ts';
import { words } from '../../words/words.ts';
import type { News } from '../kind.ts';

const say = words('common-ground-news', english);

/** Steps that come before somebody's eyes. The minutes are said by the card, which knows whether its clock is hidden. */
export const commonGroundNews: News<'common-ground'> = (before, now) => {
  if (now.phase === 'open' && before === null) return say('opened');
  if (now.phase === 'shown' && before !== null && before.phase !== 'shown') return say('finished');
  if (now.phase !== 'open' || before === null || before.common.step === now.common.step) return null;
  return say('step', { step: selectable(now.common.step) });
};
