import { kindOf } from '../activities/kind-of.ts';
import { carried } from '../code/adopt.ts';
import { hasCode, keepSessions, sessionsIn } from '../code/keepsakes.ts';
import { refuse, type Refusal } from '../lib/refusal.ts';
import type { Facts, Write } from '../store/store.ts';
import { CARE_KEY } from './care.ts';
import { DONE, type Decision, type Situation } from './decision.ts';
import { standing, standingOnes } from './standing.ts';
import { together } from './touched.ts';

/**
 * Lets this session go on where an earlier one of the same group ended. What this session has already kept comes along, where the
 * series has nothing of that name. Once there is an agreement of its own on the way, two histories would have to become one.
 */
export function link(at: Situation): Decision | Refusal {
  const { facts, earlier, now } = at;
  if (!earlier) return refuse('no-such-meeting');
  const { seriesId } = earlier.meeting;
  if (seriesId === facts.meeting.seriesId) return DONE;
  const isAlone = facts.meeting.seriesId === facts.meeting.id;
  if (isMakingOne(facts) || (isAlone && hasCode(facts.series))) return refuse('too-late');
  const own = isAlone ? [...facts.series] : [];
  const keep = (key: string, body: object | null): Write => ({ write: 'keepsake', key, body, seriesId });
  const series = new Map([...own, ...earlier.series]);
  const news = carried(earlier.series, now);
  for (const { key, body } of news) if (body) series.set(key, body);
  const beside = standing({ ...facts, series }, at);
  return {
    writes: [
      { write: 'meeting', fields: { seriesId } },
      ...own.flatMap(([key, body]) => (earlier.series.has(key) && key !== CARE_KEY ? [] : [keep(key, body)])), // who helps is who was named today
      ...news.map(({ key, body }) => keep(key, body)),
      keep(broughtKey(facts.meeting.id), broughtBy(facts, { own, earlier: earlier.series, series })),
      ...beside.writes,
    ],
    touched: together({ meeting: true, activities: standingOnes(facts) }, beside.touched),
  };
}

/** What this session found and brought when it joined a series, so that it can leave again as if it had never been in it. */
type Brought = { keys: string[]; care: object | null; found: string[] };

const broughtKey = (meetingId: string): string => `brought/${meetingId}`;
const codeIn = (series: Facts['series']): string[] => [...series.keys()].filter((key) => key.startsWith('code/'));

const broughtBy = (
  { meeting }: Facts,
  { own, earlier, series }: { own: [string, object][]; earlier: Facts['series']; series: Facts['series'] },
): Brought | null =>
  meeting.seriesId !== meeting.id
    ? null
    : {
        keys: own.flatMap(([key]) => (earlier.has(key) && key !== CARE_KEY ? [] : [key])),
        care: earlier.get(CARE_KEY) ?? null,
        found: codeIn(series),
      };

/**
 * Takes this session out of a series that it should not have joined: another group's agreement may be on everybody's screen. Once it
 * has left something of its own to that agreement, its history would lose a part of itself.
 */
export function unlink(at: Situation): Decision | Refusal {
  const { facts } = at;
  const { id, seriesId } = facts.meeting;
  if (seriesId === id) return DONE;
  const brought = facts.series.get(broughtKey(id)) as Brought | undefined;
  if (!brought || isMakingOne(facts) || codeIn(facts.series).some((key) => !brought.found.includes(key))) return refuse('too-late');
  const keep = (key: string, body: object | null): Write => ({ write: 'keepsake', key, body });
  const own = brought.keys.flatMap((key): [string, object][] => {
    const body = facts.series.get(key);
    return body ? [[key, body]] : [];
  });
  const gone = standingOnes(facts);
  const activities = new Map([...facts.activities].filter(([activity]) => !gone.includes(activity)));
  const beside = standing({ ...facts, activities, series: new Map(own) }, at);
  return {
    writes: [
      ...gone.map((activityId): Write => ({ write: 'delete-activity', activityId })),
      ...brought.keys.map((key) => keep(key, null)),
      ...(brought.care ? [keep(CARE_KEY, brought.care)] : []),
      keep(broughtKey(id), null),
      ...[keepSessions(sessionsIn(facts.series) - 1)].map(({ key, body }) => keep(key, body)),
      { write: 'meeting', fields: { seriesId: id } },
      ...own.map(([key, body]) => keep(key, body)),
      ...beside.writes,
    ],
    touched: together({ meeting: true, activities: gone, mine: 'everyone' }, beside.touched),
  };
}

/** Somebody else may go on with the series as well; only Zoom's word tells who that is the next time. */
export function giveSeries(personId: string, { facts }: Situation): Decision | Refusal {
  const person = facts.people.get(personId);
  if (!person) return refuse('no-longer-there');
  if (person.zoomUser === null) return refuse('no-account');
  return { writes: [{ write: 'give-series', seriesId: facts.meeting.seriesId, zoomUser: person.zoomUser }], touched: {} };
}

/** Something is open that will leave things to the series when it closes. */
const isMakingOne = ({ activities }: Facts): boolean =>
  [...activities.values()].some(({ kind, phase }) => (phase === 'open' || phase === 'closing') && kindOf(kind).leaves !== undefined);
