import { refuse, type Refusal } from '../../lib/refusal.ts';
import { chanceFrom, shuffled } from '../../lib/chance.ts';
import type { Responses } from '../kind.ts';
import { KEYS, nameOf, pagesOf, rowOf, share, stageTo, wallOf, type Done, type HeldHere, type MomentHere, type W } from './held.ts';
import { foundTwice } from './found-twice.ts';
import { seedFrom } from './steps.ts';
import { shareRow } from './line.ts';
import type { WallLine } from './seen/wire.ts';
import { WALL_PAGE, type Step, type WallRow } from './wire.ts';

/** From this step on all read the wall. */
const isWallUp = (step: Step): boolean => step === 'wall' || step === 'helped';

/** Lines that everybody may read: those of this round only once the wall is up. */
export const linesUp = (held: Pick<HeldHere, 'shared' | 'stage'>): (WallRow & { key: string })[] =>
  wallOf(held).filter(({ round }) => round < held.stage.round || isWallUp(held.stage.step));

/** As it travels: field by field, so that nothing of the row goes along by accident. */
export const lineOf =
  (held: HeldHere) =>
  ({ key, text, prompt, round, named, hidden, lang }: WallRow & { key: string }): WallLine => ({
    key,
    text,
    prompt,
    round,
    names: named.map((id) => nameOf(held, id)),
    ...(hidden && { hidden: true as const }),
    ...(lang && { lang }),
  });

/** The newest first, unless they were shuffled. */
const inOrder = (held: HeldHere): WallLine[] => {
  const rows = linesUp(held).filter(({ hidden }) => !hidden);
  const isTwice = foundTwice(rows.map(({ text }) => text));
  const lines = rows.map(lineOf(held)).map((line) => ({ ...line, ...(isTwice(line.text) && { twice: true as const }) }));
  return held.stage.order ? lines : lines.toReversed();
};

/** A page for everybody, and how many there are. What many have in common is counted without names. */
export function wallFor(held: HeldHere, responses: Responses<W>) {
  const lines = inOrder(held);
  if (lines.length === 0 && !isWallUp(held.stage.step)) return null;
  return {
    lines: lines.slice(0, WALL_PAGE),
    all: lines.length,
    meToo: meTooCounts(
      responses,
      lines.map(({ key }) => key),
    ),
    talk: lines.find(({ key }) => key === held.stage.talk) ?? null,
  };
}

export function meTooCounts(responses: Responses<W>, keys: readonly string[]): Record<string, number> {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const body of responses('me-too'))
    for (const key of 'lines' in body ? body.lines : []) if (counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].filter(([, count]) => count > 0));
}

/** What this person has asked to see beyond the first page. */
export function moreFor(held: HeldHere, person: string): WallLine[] {
  const pages = pagesOf(held, person);
  return pages === 0 ? [] : inOrder(held).slice(WALL_PAGE, WALL_PAGE * (1 + pages));
}

export function pressMeToo(line: string, on: boolean, at: MomentHere): Done | Refusal {
  const row = linesUp(at).find(({ key, hidden }) => key === line && !hidden);
  if (!row) return refuse('not-open');
  const own = at.own('me-too');
  const lines = own !== null && 'lines' in own ? own.lines : [];
  if (lines.includes(line) === on) return [];
  const after = on ? [...lines, line] : lines.filter((key) => key !== line);
  return after.length === 0 ? [{ do: 'drop', slot: 'me-too' }] : [{ do: 'put', slot: 'me-too', body: { lines: after } }];
}

/** Off the wall, or back. The group is told why. */
export function hideLine(line: string, hidden: boolean, why: string, at: MomentHere): Done | Refusal {
  const row = wallOf(at).find(({ key }) => key === line);
  if (!row) return refuse('not-open');
  const { key, ...rest } = row;
  const group = at.stage.groups.find((each) => each.key === row.group);
  const card = group && rowOf(at, group.key);
  return [share(KEYS.wall(key), { ...rest, hidden, why: hidden ? why : '' }), ...(group && card ? shareRow(group, card) : [])];
}

/** One line, which all talk about; it stands above the others for as long as a facilitator wants. */
export function talkAbout(line: string | null, at: MomentHere): Done | Refusal {
  if (line !== null && !linesUp(at).some(({ key, hidden }) => key === line && !hidden)) return refuse('not-open');
  return [stageTo({ ...at.stage, talk: line })];
}

export function shuffleWall(at: MomentHere): Done {
  const keys = wallOf(at).map(({ key }) => key);
  return [stageTo({ ...at.stage, order: shuffled(keys, chanceFrom(seedFrom(at.id()))) })];
}
