import { refuse, type Refusal } from '../../lib/refusal.ts';
import { askFor, changeRules, seeTo } from './asking.ts';
import { anotherPrompt, askForTime, choosePlace, leaveGroups, nextTurn, sayTyped, tellMates } from './card.ts';
import { hintsIn, withOpened } from './dealing.ts';
import { groupOf, KEYS, share, stageTo, type Done, type MomentHere } from './held.ts';
import { agreeToNames, answerNudge, enterLine, foundNone, postLine, writeIn, writeLine } from './line.ts';
import { addTime, adoptRooms, chooseMinutes, dealAgain, nextRound, nextStep } from './steps.ts';
import { placeLate } from './watch.ts';
import { hideLine, pressMeToo, shuffleWall, talkAbout } from './wall.ts';
import type { Move, Response } from './wire.ts';

type Made<K extends Move['do']> = Extract<Move, { do: K }>;
type Rules = { [K in Move['do']]: (made: Made<K>, at: MomentHere) => Done | Refusal };

/** For facilitators only; everybody else is told so. */
const facilitated =
  <M>(rule: (made: M, at: MomentHere) => Done | Refusal) =>
  (made: M, at: MomentHere): Done | Refusal =>
    at.mayFacilitate ?? rule(made, at);

const put = (slot: string, body: Response): Done => [{ do: 'put', slot, body }];
const drop = (slot: string): Done => [{ do: 'drop', slot }];
/** A row of somebody's own; `others`: all who see it at once. */
const mark = (key: string, on: boolean, others?: string[]) => share(key, on ? { is: 'mark' } : null, others);

const RULES: Rules = {
  ready: () => put('ready', { ready: true }),
  picks: ({ picks, show }, at) => [...(picks.length === 0 ? drop('picks') : put('picks', { picks, show })), ...tellMates(at)],
  way: ({ way }, at) => [...(way === null ? drop('way') : put('way', { way })), ...tellMates(at)],
  plus: ({ name }, { person }) => [share(KEYS.plus(person.id), name === null ? null : { is: 'plus', name }, [person.id])],
  place: ({ place }, at) => choosePlace(place, at),
  ask: ({ asks }, at) => askFor(asks, at),
  at: (made, at) => isAt(made, at),
  'in-room': (_made, { person }) => [mark(KEYS.inRoom(person.id), true), mark(KEYS.help(person.id), false, [person.id])],
  help: ({ on }, { person }) => [mark(KEYS.help(person.id), on), mark(KEYS.help(person.id), on, [person.id])],
  line: ({ text }, at) => writeLine(text, at),
  post: ({ text }, at) => postLine(text, at),
  lang: ({ lang }, at) => writeIn(lang, at),
  nudge: ({ keep }, at) => answerNudge(keep, at),
  none: (_made, at) => foundNone(at),
  prompt: ({ from }, at) => anotherPrompt(from, at),
  turn: ({ from }, at) => nextTurn(from, at),
  say: ({ text }, at) => sayTyped(text, at),
  'ask-time': ({ on }, at) => askForTime(on, at),
  names: ({ on }, at) => agreeToNames(on, at),
  touch: ({ text }, at) => stayInTouch(text, at),
  'me-too': ({ line, on }, at) => pressMeToo(line, on, at),
  helped: ({ text }) => (text === null ? drop('helped') : put('helped', { helped: text })),
  more: ({ pages }, { person }) => [share(KEYS.pages(person.id), { is: 'pages', pages }, [person.id])],

  rules: facilitated(({ rules, helpers }, at) => changeRules(rules, helpers, at)),
  'see-to': facilitated(({ person, rule }, at) => seeTo(person, rule, at)),
  out: facilitated((_made, at) => leaveGroups(at)),
  phone: facilitated(({ names }) => [
    share(KEYS.phone, { is: 'people', people: names.map((name, at) => ({ id: `phone/${at + 1}`, name })) }),
  ]),
  others: facilitated(({ people }, at) => [
    share(KEYS.others, { is: 'people', people: without(at, people).map(({ hint, name }) => ({ id: `z/${hint}`, name })) }),
  ]),
  deal: facilitated((_made, at) => dealAgain(at)),
  settle: facilitated((_made, at) => placeLate(at)),
  adopt: facilitated((_made, at) => adoptRooms(at)),
  minutes: facilitated(({ minutes }, at) => chooseMinutes(minutes, at)),
  next: facilitated(({ from }, at) => nextStep(from, at)),
  time: facilitated((_made, at) => addTime(at)),
  rooms: facilitated(({ of }, { stage }) => [{ do: 'stage', stage: { ...stage, rooms: of } }]),
  meet: facilitated(({ rooms }, { stage }) => [stageTo({ ...stage, meets: rooms })]),
  hide: facilitated(({ line, hidden, why }, at) => hideLine(line, hidden, why, at)),
  shuffle: facilitated((_made, at) => shuffleWall(at)),
  talk: facilitated(({ line }, at) => talkAbout(line, at)),
  enter: facilitated(({ text }, at) => enterLine(text, at)),
  round: facilitated(({ from, again = false }, at) => nextRound(from, again, at)),
};

export function decide<K extends Move['do']>(made: Made<K>, at: MomentHere): Done | Refusal {
  const rule = RULES[made.do] as (made: Made<K>, at: MomentHere) => Done | Refusal;
  return rule(made, at);
}

/** Where Zoom says that somebody is, and who they are there. */
function isAt({ hint, place }: Made<'at'>, at: MomentHere): Done {
  const { person, shared, stage } = at;
  const key = KEYS.at(person.id);
  const row = { is: 'at', hint, place } as const;
  if (JSON.stringify(shared.get(key)) === JSON.stringify(row)) return [];
  const told: Done = [share(key, row), share(key, row, [person.id])];
  if (place !== null && place !== 'main') told.push(mark(KEYS.help(person.id), false));
  if (!stage.groups.some(({ people }) => people.includes(`z/${hint ?? ''}`))) return told;
  const dealt = withOpened(
    { ...at, shared: new Map(shared).set(key, row) },
    stage.groups.map(({ people }) => people),
  );
  const groups = stage.groups.map((group, index) => ({ ...group, people: dealt[index] ?? [] }));
  return [...told, stageTo({ ...stage, groups: groups.filter(({ is, people }) => people.length > 0 || is === 'main') })];
}

/** Whoever has opened the panel is not kept as somebody who has not. */
function without(at: MomentHere, people: Made<'others'>['people']) {
  const opened = hintsIn(at);
  return people.filter(({ hint }) => !opened.has(hint));
}

/** Shown to somebody of the same group who offers theirs too, and to nobody else. */
function stayInTouch(text: string | null, at: MomentHere): Done | Refusal {
  const group = groupOf(at.stage, at.person.id);
  if (!group) return refuse('not-open');
  return [...(text === null ? drop('touch') : put('touch', { touch: text, group: group.key })), ...tellMates(at)];
}
