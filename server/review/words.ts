import type { Level } from '../activities/wire.ts';
import type { WrittenChapter } from '../afterwards/write-up/wire.ts';
import type { Chapter } from '../document/wire.ts';

/** What files say of a session around what its activities say of themselves. Pages say the same in words of their own. */

export const CHAPTER_NAMES: Record<Chapter | WrittenChapter, string> = {
  decisions: 'Decisions and actions',
  mood: 'Mood',
  shared: 'What we share',
  agreement: 'Our agreement',
  notes: 'Notes',
  polls: 'Other polls',
  parked: 'Parked and unanswered',
  learned: 'Keep, change, try',
};

export const SEEN: Record<Level, string> = {
  private: 'Private. Nobody can see who chose what.',
  counted: 'Counted, without names.',
  named: 'With names. Everybody could see who chose what.',
};

export const say = {
  untitled: (day: string) => `Session on ${day}`,
  when: (day: string, from: string, to: string) => `${day}, ${from} to ${to}`,
  since: (day: string, from: string) => `${day}, since ${from}`,
  came: (count: number) => (count === 0 ? 'Nobody came.' : count === 1 ? '1 person came.' : `${count} people came.`),
  did: (titles: string[]) => `We did: ${titles.map((title) => (/[.?!]$/.test(title) ? `“${title}”` : title)).join(', ')}.`,
  nothing: 'Nothing was asked in this session.',
  stillOpen: 'Still open. The results come when it is closed.',
  lost: 'We could not read the answers back. Nobody can see them.',
  untitledSeries: 'Sessions side by side',
  seriesOf: (count: number, first: string, last: string) => `${count} ${count === 1 ? 'session' : 'sessions'}, ${first} to ${last}`,
  time: (day: string, title: string) => (title === '' ? day : `${day}: ${title}`),
  aboutSeries: 'About this series',
  moreThanOnce: 'What was asked more than once stands here, each time as on the page of its session.',
  nothingTwice: 'Nothing was asked twice.',
  agreementOverTime: 'Our agreement over time',
  writtenOverTime: 'Decisions, and what we keep, change and try',
  seriesCaution:
    'Who comes changes, and some leave early. People may answer what seems polite. One question does not measure how well people are.',
  aboutTheSame: 'About the same as before. To show more could give somebody away.',
  moreAnswered: (more: number) =>
    more === 0
      ? 'As many people answered.'
      : `${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} ${Math.abs(more) === 1 ? 'person' : 'people'} answered.`,
  largerPart: (label: string) => `A larger part chose “${label}”.`,
  smallerPart: (label: string) => `A smaller part chose “${label}”.`,
  inShort: 'In short',
  isIn: 'In it: totals of what the group answered, and what the group agreed to keep.',
  writtenIsIn: 'Also in it: what its facilitators wrote. They chose who is named there.',
  after: 'After the session',
  leftOut: 'Left out: names of those who answered, times and single answers. So nobody can see who chose what.',
  smallLeftOut: 'Private polls show numbers only if enough people answered. Small numbers are joined.',
  openLeftOut: 'Also left out: what is still open.',
  keptUntil: (day: string) => `Bright Spells deletes the session on ${day}. Then please delete this file as well.`,
};
