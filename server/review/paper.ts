import type { After } from '../afterwards/after.ts';
import { CHAPTERS, type Block, type Chapter, type Paper } from '../document/wire.ts';
import { CHAPTER_NAMES, say, SEEN } from './words.ts';
import { PAGE_ORDER, type ReviewedActivity, type SeriesPart, type SeriesReport, type SeriesTime, type SessionReport } from './wire.ts';

const LANGUAGE = 'en-GB';

/**
 * A session as a document. It has no id, and no time but those of the session itself: nothing in it tells when somebody said
 * something. `zone` is where its reader is; `after` came when it was over.
 */
export function paperOf(session: SessionReport, zone: string, after: After[] = []): Paper {
  const { activities, came, written } = session;
  const { title, when, keptUntil } = headOf(session, zone);
  const titles = activities.map((activity) => activity.title);
  return {
    title,
    subtitle: when,
    language: LANGUAGE,
    blocks: [
      chapter(say.inShort),
      ...(written.words.short === '' ? [] : [paragraph(written.words.short)]),
      paragraph([say.came(came), titles.length === 0 ? say.nothing : say.did(titles)].join(' ')),
      note(
        [
          say.isIn,
          ...(hasWritten(session) ? [say.writtenIsIn] : []),
          say.leftOut,
          say.smallLeftOut,
          ...(activities.some(isOpen) ? [say.openLeftOut] : []),
        ].join(' '),
      ),
      note(say.keptUntil(keptUntil)),
      ...PAGE_ORDER.flatMap((key) => {
        const blocks = isOfActivities(key)
          ? activities.filter((activity) => activity.chapter === key).flatMap(piece)
          : written.chapters[key];
        return blocks.length === 0 ? [] : [chapter(CHAPTER_NAMES[key]), ...blocks];
      }),
      ...after.flatMap((one) => [chapter(one.title), { block: 'heading', level: 2, text: say.after } as const, ...one.blocks]),
    ],
  };
}

/** What stands above a session, as its reader would say it. */
function headOf({ title, startedAt, endedAt, keptUntil }: SessionReport, zone: string): { title: string; when: string; keptUntil: string } {
  const date = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
  const day = new Intl.DateTimeFormat(LANGUAGE, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
  const hour = new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit', timeZone: zone });
  const zoned = new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit', timeZone: zone, timeZoneName: 'short' });
  return {
    title: title === '' ? say.untitled(date.format(startedAt)) : title,
    when:
      endedAt === null
        ? say.since(day.format(startedAt), zoned.format(startedAt))
        : say.when(day.format(startedAt), hour.format(startedAt), zoned.format(endedAt)),
    keptUntil: date.format(keptUntil),
  };
}

const isOfActivities = (key: (typeof PAGE_ORDER)[number]): key is Chapter => (CHAPTERS as readonly string[]).includes(key);
const hasWritten = ({ written: { words, chapters } }: SessionReport): boolean =>
  words.short !== '' || Object.values(chapters).some((blocks) => blocks.length > 0);

const chapter = (text: string): Block => ({ block: 'heading', level: 1, text });
const paragraph = (text: string): Block => ({ block: 'paragraph', text });
const note = (text: string): Block => ({ block: 'note', text });
const isOpen = ({ phase }: ReviewedActivity): boolean => phase === 'open' || phase === 'closing';

function piece(activity: ReviewedActivity): Block[] {
  const { title, level, phase, blocks } = activity;
  const state = phase === 'lost' ? [paragraph(say.lost)] : isOpen(activity) ? [paragraph(say.stillOpen)] : [];
  return [{ block: 'heading', level: 2, text: title }, ...blocks, ...state, note(SEEN[level])];
}

/** The sessions of a series side by side: each question a chapter, each time it was asked a piece of it. */
export function seriesPaperOf({ title, sessions, questions, agreements, written }: SeriesReport, zone: string): Paper {
  const date = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
  const [first, last] = [sessions[0], sessions.at(-1)].map((session) => (session ? date.format(session.startedAt) : ''));
  const part = ({ startedAt, title: asked }: SeriesPart, blocks: Block[]): Block[] => [
    { block: 'heading', level: 2, text: say.time(date.format(startedAt), asked) },
    ...blocks,
  ];
  const time = (each: SeriesTime): Block[] => {
    const { blocks, changes, meant } = each;
    return part(each, [...(changes.length > 0 ? [paragraph(changes.join(' '))] : []), ...blocks, ...(meant === null ? [] : [note(meant)])]);
  };
  const parts = (name: string, all: SeriesPart[]): Block[] =>
    all.length === 0 ? [] : [chapter(name), ...all.flatMap((each) => part(each, each.blocks))];
  return {
    title: title === '' ? say.untitledSeries : title,
    subtitle: say.seriesOf(sessions.length, first ?? '', last ?? ''),
    language: LANGUAGE,
    blocks: [
      chapter(say.aboutSeries),
      paragraph(questions.length === 0 ? say.nothingTwice : say.moreThanOnce),
      note(say.seriesCaution),
      note([say.leftOut, say.smallLeftOut].join(' ')),
      ...questions.flatMap((question) => [chapter(question.title), ...question.times.flatMap(time)]),
      ...parts(say.agreementOverTime, agreements),
      ...parts(say.writtenOverTime, written),
    ],
  };
}
