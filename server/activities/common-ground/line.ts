import { settingsIn } from '../../code/settings.ts';
import { Refusal, refuse } from '../../lib/refusal.ts';
import { groupOf, KEYS, nameOf, rowOf, share, wallOf, wallRowOf, watchersOf, type Done, type MomentHere } from './held.ts';
import { nudgeFor } from './nudges.ts';
import { promptsFor, quietPrompt } from './prompts.ts';
import { PEN_MS, type Group, type GroupRow, type Language, type Nudged, type WallRow } from './wire.ts';

export const emptyRow = (prompt: string): GroupRow => ({
  is: 'group',
  prompt,
  seen: [prompt],
  turn: 0,
  line: '',
  rev: 0,
  pen: null,
  wrote: 0,
  posted: false,
  none: false,
  asks: null,
  asked: [],
  said: [],
  names: [],
});

/** The group that somebody writes for, while groups write. */
export function theirs(at: MomentHere): { group: Group; row: GroupRow } | Refusal {
  const group = groupOf(at.stage, at.person.id);
  const isOpen = at.stage.step === 'rooms' || at.stage.step === 'wall' || at.stage.step === 'helped';
  if (!group || !isOpen) return refuse('not-open');
  return { group, row: rowOf(at, group.key) ?? emptyRow(firstPrompt(at, group)) };
}

/** What people have thought about in the quiet minutes; without those, groups of a theme begin with different prompts. */
export function firstPrompt({ setup, stage }: Pick<MomentHere, 'setup' | 'stage'>, { number }: Pick<Group, 'number'>): string {
  const order = promptsFor(setup.deck, stage.round, stage.seed);
  if (stage.round === 1 && setup.warmUp) return quietPrompt(setup.deck);
  return ('prompt' in setup.deck && stage.round === 1 ? order[0] : order[number % order.length]) ?? '';
}

/** Seen by the group alone. */
export const shareRow = (group: Group, row: GroupRow): Done => [share(KEYS.group(group.key), row, watchersOf(group))];

/**
 * One line that all of the group can write, and see as it is written. Whoever writes has the pen until they pause, so that two
 * never write into each other's words; what the other has begun stays on their device.
 */
export function writeLine(text: string, at: MomentHere): Done | Refusal {
  const own = theirs(at);
  if (own instanceof Refusal) return own;
  if (isTaken(own.row, at)) return refuse('being-written');
  return shareRow(own.group, written(own.row, text, at));
}

const isTaken = ({ pen, wrote }: GroupRow, { person, now }: MomentHere): boolean =>
  pen !== null && pen !== person.id && now - wrote < PEN_MS;

const written = (row: GroupRow, line: string, { person, now }: MomentHere): GroupRow => ({
  ...row,
  line,
  rev: line === row.line ? row.rev : row.rev + 1,
  pen: person.id,
  wrote: now,
  none: false,
  posted: row.posted && line === row.line,
  ...(line !== row.line && { names: [] }), // first names stood with other words
});

/** Puts the line on the wall. It may be asked about once, and is there all the same, unless it looks private. */
export function postLine(text: string, at: MomentHere): Done | Refusal {
  const own = theirs(at);
  if (own instanceof Refusal) return own;
  const { group } = own;
  if (isTaken(own.row, at)) return refuse('being-written');
  if (text === '') return refuse('bad-text');
  const row = { ...written(own.row, text, at), pen: null };
  const asks = nudged(row, group, at);
  const asked = asks ? { ...row, asks, asked: [...row.asked, asks.rule] } : { ...row, asks: null };
  return asks?.before ? shareRow(group, asked) : onTheWall(asked, group, at);
}

/** One question for each line, and one more where it looks private. */
function nudged(row: GroupRow, group: Group, at: MomentHere): Nudged | null {
  if (!at.setup.nudges || settingsIn(at.series).nudges === 'off') return null;
  const people = group.people.flatMap((id) => nameOf(at, id) ?? []);
  const nudge = nudgeFor(row.line, { names: people, size: group.people.length, wall: linesOfOthers(group, at) });
  if (!nudge || row.asked.includes(nudge.rule)) return null;
  if (row.lang !== undefined && !nudge.beforePosting) return null; // our word lists are English; an address is an address
  const hadOne = row.asked.some((rule) => rule !== 'private');
  return nudge.beforePosting || !hadOne ? { rule: nudge.rule, text: nudge.asks, before: nudge.beforePosting } : null;
}

/** Nobody knows the lines of others before the wall is there. */
const linesOfOthers = (group: Group, at: MomentHere): string[] =>
  wallOf(at).flatMap((line) => (line.group === group.key || (isInRooms(at) && line.round === at.stage.round) ? [] : [line.text]));

const isInRooms = ({ stage }: MomentHere): boolean => stage.step === 'rooms';

function onTheWall(row: GroupRow, group: Group, at: MomentHere): Done {
  const before = wallRowOf(at, group.key);
  const line: WallRow = {
    is: 'wall',
    text: row.line,
    prompt: row.prompt,
    round: at.stage.round,
    at: before?.at ?? at.now,
    group: group.key,
    named: namedIn(row, group),
    hidden: before?.hidden === true && before.text === row.line,
    why: before?.why ?? '',
    ...(row.lang && { lang: row.lang }),
  };
  return [...shareRow(group, { ...row, posted: true }), share(KEYS.wall(group.key), line)];
}

/** First names stand with a line once all who can press have. */
function namedIn({ names }: GroupRow, group: Group): string[] {
  const people = watchersOf(group);
  return people.length > 0 && people.every((id) => names.includes(id)) ? group.people : [];
}

/** The answer to a question about the line. A line that looks private goes to the wall only now. */
export function answerNudge(keep: boolean, at: MomentHere): Done | Refusal {
  const own = theirs(at);
  if (own instanceof Refusal) return own;
  const { group, row } = own;
  const isWaiting = row.asks?.before === true && keep;
  return isWaiting ? onTheWall({ ...row, asks: null }, group, at) : shareRow(group, { ...row, asks: null });
}

export function foundNone(at: MomentHere): Done | Refusal {
  const own = theirs(at);
  if (own instanceof Refusal) return own;
  const { group, row } = own;
  return [...shareRow(group, { ...row, none: true, posted: false, asks: null, pen: null }), share(KEYS.wall(group.key), null)];
}

/** In which language the line is, so that it is read and spoken as what it is. */
export function writeIn(lang: Language | null, at: MomentHere): Done | Refusal {
  const own = theirs(at);
  if (own instanceof Refusal) return own;
  const { lang: _before, ...rest } = own.row;
  const row: GroupRow = lang === null ? rest : { ...rest, lang };
  return row.posted ? onTheWall(row, own.group, at) : shareRow(own.group, row);
}

export function agreeToNames(on: boolean, at: MomentHere): Done | Refusal {
  const own = theirs(at);
  if (own instanceof Refusal) return own;
  const { group, row } = own;
  const names = [...row.names.filter((id) => id !== at.person.id), ...(on ? [at.person.id] : [])];
  return row.posted ? onTheWall({ ...row, names }, group, at) : shareRow(group, { ...row, names });
}

/** A line of somebody who has no panel, as a facilitator writes it for them. */
export function enterLine(text: string, at: MomentHere): Done {
  const key = `r${at.stage.round}phone-${at.id()}`;
  const prompt = promptsFor(at.setup.deck, at.stage.round, at.stage.seed)[0] ?? '';
  const line: WallRow = { is: 'wall', text, prompt, round: at.stage.round, at: at.now, group: key, named: [], hidden: false, why: '' };
  return [share(KEYS.wall(key), line)];
}
