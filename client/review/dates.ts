import type { ReviewedSession } from '../../server/review/wire.ts';
import { say } from './say.ts';

/** As the words of these pages are written, at the place where the reader is. */
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const hourAndZone = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });

type Times = Pick<ReviewedSession, 'startedAt' | 'endedAt'>;

/** "Monday, 1 March 2027, 10:00 to 11:05 GMT" */
export const whenOf = ({ startedAt, endedAt }: Times): string =>
  endedAt === null
    ? say('since', { day: day.format(startedAt), from: hourAndZone.format(startedAt) })
    : say('when', { day: day.format(startedAt), from: hour.format(startedAt), to: hourAndZone.format(endedAt) });

export const dateOf = (at: number): string => date.format(at);

export const titleOf = ({ title, startedAt }: Pick<ReviewedSession, 'title' | 'startedAt'>): string =>
  title === '' ? say('untitled', { date: dateOf(startedAt) }) : title;
