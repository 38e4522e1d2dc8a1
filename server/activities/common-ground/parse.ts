import { z } from 'zod';
import { MOST_ROOMS } from '../../grouping/wire.ts';
import { refuse, Refusal } from '../../lib/refusal.ts';
import { cleanText } from '../../lib/text.ts';
import { LONGEST_NAME } from '../../wire.ts';
import { INTERESTS, MOST_PICKS } from './interests/wire.ts';
import { THEMES } from './prompts/wire.ts';
import { HELPED, LANGUAGES, LINE, MINUTES, MOST_ROUNDS, PLACES, ROOMS, SAID, STEPS, TOUCH, WAYS } from './wire.ts';
import type { AskedFor, CommonGroundChange, CommonGroundSetup, Deck, Move, Pick } from './wire.ts';

const MOST_RULES = 200;
const MOST_PEOPLE = 500;
const MOST_PHONES = 50;
const MOST_PAGES = 20;

const minutes = z.int().min(MINUTES.least).max(MINUTES.most);
const id = z.string().min(1).max(64);
/** As a panel names itself, and the room it is in, without saying who or where that is. */
const token = z.string().regex(/^[\w\-]{22}$/v);
const on = z.boolean();

const chosenShape = {
  minutes: minutes.nullable().default(null),
  size: z.union([z.literal(2), z.literal(3)]).default(3),
  mostRooms: z.int().min(1).max(MOST_ROOMS).default(MOST_ROOMS),
  warmUp: on.default(true),
  nudges: on.default(true),
  keepWall: on.default(false),
  keepPairs: on.default(false),
  rooms: z.enum(ROOMS).default('none'),
};
const setupShape = z.union([z.strictObject({ ...chosenShape, theme: z.string() }), z.strictObject({ ...chosenShape, prompt: z.string() })]);

export function parseSetup(input: unknown): CommonGroundSetup | Refusal {
  const read = setupShape.safeParse(input);
  if (!read.success) return refuse('bad-setup');
  const { minutes: chosen, size, mostRooms, warmUp, nudges, keepWall, keepPairs, rooms } = read.data;
  const deck: Deck = 'theme' in read.data ? { theme: read.data.theme } : { prompt: read.data.prompt };
  if (!isInDeck(deck)) return refuse('bad-setup');
  return { deck, minutes: chosen, size, mostRooms, warmUp, nudges, keepWall, keepPairs, rooms };
}

const isInDeck = (deck: Deck): boolean =>
  THEMES.some(({ key, prompts }) => ('theme' in deck ? key === deck.theme : prompts.some((prompt) => prompt.key === deck.prompt)));

const rule = z.union([
  z.strictObject({ id, keep: z.literal('together'), people: z.array(id).max(MOST_PEOPLE) }),
  z.strictObject({ id, keep: z.literal('apart'), people: z.array(id).max(MOST_PEOPLE), hard: z.boolean() }),
]);
const pick = z.strictObject({ card: z.string().max(64), closer: z.string().max(64).nullable() });

const moveShape = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('ready') }),
  z.strictObject({ do: z.literal('picks'), picks: z.array(pick).max(MOST_PICKS), show: z.boolean() }),
  z.strictObject({ do: z.literal('way'), way: z.enum(WAYS).nullable() }),
  z.strictObject({ do: z.literal('plus'), name: z.string().nullable() }),
  z.strictObject({ do: z.literal('place'), place: z.enum(PLACES) }),
  z.strictObject({ do: z.literal('ask'), asks: z.strictObject({ keep: z.enum(['together', 'apart']), name: z.string() }).nullable() }),
  z.strictObject({ do: z.literal('at'), hint: token.nullable(), place: z.union([z.literal('main'), token]).nullable() }),
  z.strictObject({ do: z.literal('in-room') }),
  z.strictObject({ do: z.literal('help'), on }),
  z.strictObject({ do: z.literal('line'), text: z.string() }),
  z.strictObject({ do: z.literal('post'), text: z.string() }),
  z.strictObject({ do: z.literal('lang'), lang: z.enum(LANGUAGES).nullable() }),
  z.strictObject({ do: z.literal('nudge'), keep: z.boolean() }),
  z.strictObject({ do: z.literal('none') }),
  z.strictObject({ do: z.literal('prompt'), from: z.string().max(8) }),
  z.strictObject({ do: z.literal('turn'), from: z.int().min(0).max(MOST_PEOPLE) }),
  z.strictObject({ do: z.literal('say'), text: z.string() }),
  z.strictObject({ do: z.literal('ask-time'), on }),
  z.strictObject({ do: z.literal('names'), on }),
  z.strictObject({ do: z.literal('touch'), text: z.string().nullable() }),
  z.strictObject({ do: z.literal('me-too'), line: id, on }),
  z.strictObject({ do: z.literal('helped'), text: z.string().nullable() }),
  z.strictObject({ do: z.literal('more'), pages: z.int().min(0).max(MOST_PAGES) }),
  z.strictObject({ do: z.literal('rules'), rules: z.array(rule).max(MOST_RULES), helpers: z.array(id).max(MOST_PEOPLE) }),
  z.strictObject({ do: z.literal('see-to'), person: id, rule: rule.nullable() }),
  z.strictObject({ do: z.literal('out') }),
  z.strictObject({ do: z.literal('phone'), names: z.array(z.string()).max(MOST_PHONES) }),
  z.strictObject({ do: z.literal('others'), people: z.array(z.strictObject({ hint: token, name: z.string() })).max(MOST_PEOPLE) }),
  z.strictObject({ do: z.literal('deal') }),
  z.strictObject({ do: z.literal('settle') }),
  z.strictObject({ do: z.literal('adopt') }),
  z.strictObject({ do: z.literal('minutes'), minutes }),
  z.strictObject({ do: z.literal('next'), from: z.enum(STEPS) }),
  z.strictObject({ do: z.literal('time') }),
  z.strictObject({ do: z.literal('rooms'), of: z.record(id, id).nullable() }),
  z.strictObject({ do: z.literal('meet'), rooms: z.enum(ROOMS) }),
  z.strictObject({ do: z.literal('hide'), line: id, hidden: z.boolean(), why: z.string() }),
  z.strictObject({ do: z.literal('shuffle') }),
  z.strictObject({ do: z.literal('talk'), line: id.nullable() }),
  z.strictObject({ do: z.literal('enter'), text: z.string() }),
  z.strictObject({ do: z.literal('round'), from: z.int().min(1).max(MOST_ROUNDS), again: on.optional() }),
]);

export function parseMove(input: unknown): Move | Refusal {
  const read = moveShape.safeParse(input);
  return read.success ? cleaned(read.data) : refuse('malformed');
}

/** Free text is cleaned before any rule sees it. */
function cleaned(move: Move): Move | Refusal {
  if (move.do === 'line' || move.do === 'post') return withText(move, 'text', LINE.longest);
  if (move.do === 'say' || move.do === 'enter') return written(move, 'text', move.do === 'say' ? SAID.longest : LINE.longest);
  if (move.do === 'touch' || move.do === 'helped')
    return move.text === null ? move : written(move, 'text', move.do === 'touch' ? TOUCH.longest : HELPED.longest);
  if (move.do === 'plus') return move.name === null ? move : written(move, 'name', LONGEST_NAME);
  if (move.do === 'ask') return move.asks === null ? move : withAsked(move, written(move.asks, 'name', LONGEST_NAME));
  if (move.do === 'hide') return withText(move, 'why', LINE.longest);
  if (move.do === 'phone') return withNames(move);
  if (move.do === 'others') return { ...move, people: move.people.flatMap(named) };
  return move.do === 'picks' && !move.picks.every(isOnACard) ? refuse('malformed') : move;
}

const written = <K extends string, M extends Record<K, string | null>>(move: M, key: K, longest: number): M | Refusal =>
  (move[key] ?? '').trim() === '' ? refuse('bad-text') : withText(move, key, longest);

/** An empty text stays empty. */
function withText<K extends string, M extends Record<K, string | null>>(move: M, key: K, longest: number): M | Refusal {
  const raw = move[key] ?? '';
  const text = raw.trim() === '' ? '' : cleanText(raw, { longest, lines: 'one' });
  return text instanceof Refusal ? text : { ...move, [key]: text };
}

const withAsked = (move: Extract<Move, { do: 'ask' }>, asks: AskedFor | Refusal): Move | Refusal =>
  asks instanceof Refusal ? asks : { ...move, asks };

function withNames(move: Extract<Move, { do: 'phone' }>): Move | Refusal {
  const names = move.names.map((name) => cleanText(name, { longest: LONGEST_NAME, lines: 'one' }));
  return names.some((name) => name instanceof Refusal) ? refuse('bad-text') : { ...move, names: names as string[] };
}

/** Names as Zoom has them are nobody's fault: what cannot be shown is left out. */
function named({ hint, name }: { hint: string; name: string }): { hint: string; name: string }[] {
  const clean = cleanText(Array.from(name).slice(0, LONGEST_NAME).join(''), { longest: LONGEST_NAME, lines: 'one' });
  return clean instanceof Refusal ? [] : [{ hint, name: clean }];
}

const isOnACard = ({ card, closer }: Pick): boolean =>
  INTERESTS.some((interest) => interest.key === card && (closer === null || interest.closer.some(({ key }) => key === closer)));

const changeShape = z.strictObject({ text: z.string().max(1_000), hidden: z.boolean() });

export function parseChange(input: unknown): CommonGroundChange | Refusal {
  const read = changeShape.safeParse(input);
  return read.success ? read.data : refuse('malformed');
}
