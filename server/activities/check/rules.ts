import { shownOf, take, verdictOf } from '../../code/rule.ts';
import type { Stance } from '../../code/wire.ts';
import { refuse, type Refusal } from '../../lib/refusal.ts';
import type { Effect, Held, Moment, Present, Responses } from '../kind.ts';
import type { CheckMove, CheckWire, Result } from './wire.ts';

type At = Moment<CheckWire>;
type Decided = Effect<CheckWire>[] | Refusal;

export const levelSlot = (item: string): string => `level/${item}`;
export const phoneSlot = (item: string): string => `phone/${item}`;

export function decide(move: CheckMove, at: At): Decided {
  switch (move.do) {
    case 'say':
      return isSupporter(at.person.id, at.stage) ? refuse('not-open') : say(move, at);
    case 'say-all':
      if (isSupporter(at.person.id, at.stage)) return refuse('not-open');
      return at.stage.items.map(({ id }) => put(levelSlot(id), id, move.stance));
    case 'support':
      return move.person === null ? support(at.person.id, move.on, at) : (at.mayFacilitate ?? support(move.person, move.on, at));
    case 'phone':
      return at.mayFacilitate ?? byPhone(move, at);
    case 'finish':
      return at.mayFacilitate ?? finish(move.today, at);
  }
}

const put = (slot: string, item: string, stance: Stance | null): Effect<CheckWire> =>
  stance === null ? { do: 'drop', slot } : { do: 'put', slot, body: { item, stance } };

/** A worry goes with "I can live with it", a reason with "Please stop"; no other answer has words. */
function say({ item, stance, why, told }: Extract<CheckMove, { do: 'say' }>, at: At): Decided {
  if (!at.stage.items.some(({ id }) => id === item)) return refuse('no-longer-there');
  if (stance === null || why === null || (stance !== 'live' && stance !== 'block') || told === 'nobody')
    return [put(levelSlot(item), item, stance)];
  return [{ do: 'put', slot: levelSlot(item), body: { item, stance, why, told } }];
}

function byPhone({ phone, item, stance }: Extract<CheckMove, { do: 'phone' }>, { stage }: At): Decided {
  if (!stage.items.some(({ id }) => id === item)) return refuse('no-longer-there');
  const more: Effect<CheckWire>[] = phone > stage.phones ? [{ do: 'stage', stage: { ...stage, phones: phone } }] : [];
  return [put(`${phoneSlot(item)}/${phone}`, item, stance), ...more];
}

const isSupporter = (id: string, { supporters = [] }: At['stage']): boolean => supporters.includes(id);

/**
 * Whoever is here only for somebody else is not part of the group that decides. They can take part again at any time, whoever said it
 * of them, so that nobody is kept from a vote. What they have answered before stays: if it went, a count would tell that they had.
 */
function support(id: string, on: boolean, { stage, someone, person, own }: At): Decided {
  if (someone(id) === null) return refuse('no-longer-there');
  if (on && id === person.id && stage.items.some((item) => own(levelSlot(item.id)) !== null)) return refuse('too-late');
  const others = (stage.supporters ?? []).filter((each) => each !== id);
  return [{ do: 'stage', stage: { ...stage, supporters: on ? [...others, id] : others } }];
}

/** Those who are here and not counted. */
export const supportersHere = ({ supporters = [] }: Partial<At['stage']>, everyone: () => Present[]): Present[] =>
  everyone().filter(({ id, here }) => here && supporters.includes(id));

/** Who is here is counted now: whoever left should not be waited for, and whoever came is part of the group. */
function finish(today: boolean, { stage, everyone }: At): Effect<CheckWire>[] {
  const here = everyone().filter((person) => person.here).length;
  const present = here - supportersHere(stage, everyone).length + stage.phones;
  return [
    { do: 'stage', stage: { ...stage, present, today } },
    { do: 'close', show: true },
  ];
}

/** Closed by nobody, with nobody counted, a check agrees on nothing. */
const NOBODY_COUNTED = Number.MAX_SAFE_INTEGER;

export function tally(responses: Responses<CheckWire>, { setup, stage }: Held<CheckWire>): CheckWire['outcome'] {
  const said = [...responses('level'), ...responses('phone')];
  const results = (stage.items ?? []).map((item): Result => {
    const its = said.filter((each) => each.item === item.id);
    return resultOf(item, its, { setup, stage });
  });
  const isAgreed = results.some(({ verdict }) => verdict === 'adopted' || verdict === 'today');
  return { results, present: stage.present ?? 0, rule: stage.rule, number: isAgreed ? stage.number : null };
}

function resultOf(item: Result['item'], said: CheckWire['response'][], { setup, stage }: Pick<Held<CheckWire>, 'setup' | 'stage'>): Result {
  const taken = take(said.map(({ stance }) => stance));
  const today = setup.short ? 'all' : stage.today ? 'too-few' : 'no';
  const words = (stance: Stance, told: 'all' | 'facilitators') =>
    said.flatMap((each) => (each.stance === stance && each.told === told ? (each.why ?? []) : [])).toSorted();
  return {
    item,
    verdict: verdictOf(taken, { present: stage.present ?? NOBODY_COUNTED, rule: stage.rule, today }),
    shown: shownOf(taken),
    reasons: words('block', 'all'),
    worries: words('live', 'all'),
    told: [...words('block', 'facilitators'), ...words('live', 'facilitators')].toSorted(),
  };
}

/** Without what only facilitators are told. */
export const forPeople = (outcome: CheckWire['outcome']): CheckWire['outcome'] => ({
  ...outcome,
  results: outcome.results.map(({ told: _told, ...result }) => result),
});

/** What people wrote goes with the session. */
export const afterwards = (outcome: CheckWire['outcome']): CheckWire['outcome'] => ({
  ...forPeople(outcome),
  results: forPeople(outcome).results.map((result) => ({ ...result, reasons: [], worries: [] })),
});
