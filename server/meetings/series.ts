import { kindOf } from '../activities/kind-of.ts';
import { carried } from '../code/adopt.ts';
import { hasCode } from '../code/keepsakes.ts';
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
      ...beside.writes,
    ],
    touched: together({ meeting: true, activities: standingOnes(facts) }, beside.touched),
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
