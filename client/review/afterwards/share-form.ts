import { LONGEST_SHARED, type ShareBack } from '../../../server/afterwards/wire.ts';
import type { SessionReport } from '../../../server/review/wire.ts';
import { linesIn } from '../lines.ts';

/** The page as it is typed: lists as lines, the next date as a day and a time where the facilitator is. */
export type ShareForm = {
  thanks: string;
  told: string;
  will: string;
  hasNext: boolean;
  day: string; // 2027-07-14
  time: string; // 14:00
  zones: string[];
  where: string;
  ways: string;
  reply: string;
};

export const EMPTY_FORM: ShareForm = {
  thanks: '',
  told: '',
  will: '',
  hasNext: false,
  day: '',
  time: '',
  zones: [],
  where: '',
  ways: '',
  reply: '',
};

/** Places that sessions are likely to be joined from; each stands for a clock. */
export const ZONES = [
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'Africa/Lagos',
  'Asia/Kolkata',
  'Australia/Sydney',
] as const;

/** Null where a next date was promised and is not whole. */
export function pageOf(form: ShareForm, own: string): ShareBack | null {
  const at = form.hasNext ? new Date(`${form.day}T${form.time}`).getTime() : null;
  if (Number.isNaN(at)) return null;
  return {
    thanks: form.thanks,
    told: linesIn(form.told),
    will: linesIn(form.will),
    next: at === null ? null : { at, zones: [own, ...form.zones.filter((zone) => zone !== own)], where: form.where },
    ways: linesIn(form.ways),
    reply: form.reply.trim() === '' ? null : form.reply.trim(),
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

export function formOf({ thanks, told, will, next, ways, reply }: ShareBack): ShareForm {
  const at = next ? new Date(next.at) : null;
  return {
    thanks,
    told: told.join('\n'),
    will: will.join('\n'),
    hasNext: next !== null,
    day: at ? `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` : '',
    time: at ? `${two(at.getHours())}:${two(at.getMinutes())}` : '',
    zones: next?.zones ?? [],
    where: next?.where ?? '',
    ways: ways.join('\n'),
    reply: reply ?? '',
  };
}

/** What the session itself says, one line for each activity: the sentence that stands with its numbers. */
export const toldBy = ({ activities }: Pick<SessionReport, 'activities'>): string =>
  activities
    .flatMap(({ title, blocks }) => {
      const bars = blocks.find((block) => block.block === 'bars');
      return bars?.block === 'bars' ? [`${title}: ${bars.caption}`.slice(0, 300)] : [];
    })
    .join('\n');

/** What was decided and is to be done, one line for each. Who does it stays on the page of facilitators. */
export const willBy = ({ written: { words } }: Pick<SessionReport, 'written'>): string =>
  [...words.decisions, ...words.actions.filter(({ done }) => !done).map(({ what }) => what)].slice(0, LONGEST_SHARED.lines).join('\n');
