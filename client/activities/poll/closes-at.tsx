import type { SliceOf } from '../kind.ts';
import { say } from './say.ts';

const timeOfDay = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** When an open poll closes itself: a time of day, and nothing that counts down. */
export const ClosesAt = ({ common: { closesAt } }: Pick<SliceOf<'poll'>, 'common'>) =>
  closesAt === undefined ? null : <p className="poll-note">{say('closesAt', { time: timeOfDay.format(closesAt) })}</p>;
