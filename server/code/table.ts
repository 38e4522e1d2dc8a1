import { changesIn, clausesIn, linesIn, type Series } from './keepsakes.ts';
import type { Item, Line } from './wire.ts';

export type Table = ReadonlyMap<string, Line>;

/**
 * All lines that a group works on: what earlier sessions left, the changes that people asked for, and what this session has
 * written or moved. Two new wordings of the same clause lie together from the start, since only one of them can become
 * its words; so do two wishes to take it out.
 */
export function tableOf(series: Series, shared: Table): Table {
  const asked = changesIn(series).flatMap(({ id, about, text, out, answer }): [string, Line][] =>
    answer === null ? [[id, { text, ...(about !== null && { about }), ...(out && { out: true as const }) }]] : [],
  );
  const lines = new Map<string, Line>([...asked, ...linesIn(series), ...shared]);
  const first = new Map<string, string>(); // by clause, and whether it changes or takes it out
  for (const [id, line] of [...lines].toSorted(inPlace)) {
    if (line.about === undefined || line.under !== undefined || line.left) continue;
    const wish = `${line.about} ${line.out ? 'out' : 'changed'}`;
    const head = first.get(wish);
    if (head === undefined) first.set(wish, id);
    else lines.set(id, { ...line, under: head });
  }
  return new Map([...lines].map(([id, line]) => [id, { ...line, ...underOf(lines, line) }]));
}

/** A line lies under one that stands for itself, never under one that lies under another; `put` never makes a ring. */
function underOf(lines: Table, line: Line): { under?: string } {
  const head = line.under === undefined ? undefined : lines.get(line.under);
  return head?.under === undefined ? {} : underOf(lines, head).under === undefined ? { under: head.under } : underOf(lines, head);
}

/** Lines that stand for themselves, in their order. */
export const headsOf = (table: Table): [string, Line][] =>
  [...table].filter(([, line]) => line.under === undefined || !table.has(line.under)).toSorted(inPlace);

export const under = (table: Table, head: string): [string, Line][] =>
  [...table].filter(([, line]) => line.under === head).toSorted(inPlace);

export const wordsOf = ({ text, wording }: Line): string => wording ?? text;

/** What the group says yes or no to next: all that stands for itself and is not left out. */
export function itemsOf(table: Table, series: Series): Item[] {
  const clauses = new Map(clausesIn(series).map((clause) => [clause.id, clause]));
  return headsOf(table).flatMap(([id, line]): Item[] => {
    const clause = line.about === undefined ? undefined : clauses.get(line.about);
    if (line.left || (line.out && clause === undefined)) return [];
    const text = line.out ? (clause?.text ?? '') : wordsOf(line);
    return [
      {
        id,
        text,
        was: clause?.text ?? null,
        ...(clause && { about: clause.id }),
        ...(line.out && { out: true as const }),
        ...(line.starter !== undefined && line.wording === undefined && { starter: line.starter }),
      },
    ];
  });
}

/** Lines that nobody has moved stand in the order of their names, which chance has made: it tells neither when nor who. */
function inPlace([a, left]: [string, Line], [b, right]: [string, Line]): number {
  return (left.place ?? 0) - (right.place ?? 0) || (a < b ? -1 : a > b ? 1 : 0);
}
