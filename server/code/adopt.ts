import {
  changeKey,
  dayOf,
  changesIn,
  editsIn,
  editKey,
  keepSessions,
  lineKey,
  linesIn,
  sessionsIn,
  versionKey,
  versionsIn,
} from './keepsakes.ts';
import type { Keepsake, Series } from './keepsakes.ts';
import { tableOf } from './table.ts';
import type { Change, Clause, Item, Line, Parked, Rule, Verdict, Version } from './wire.ts';

export type Judged = { item: Item; verdict: Verdict };
type Checked = { judged: Judged[]; number: number; rule: Rule; present: number; now: number };

/** The number of the version that comes next. */
export const nextNumber = (series: Series): number => (versionsIn(series)[0]?.number ?? 0) + 1;

const isAgreed = ({ verdict }: Pick<Judged, 'verdict'>): boolean => verdict === 'adopted' || verdict === 'today';

/** What a check leaves to the series: a new version if anything was agreed, and what is still on the table. */
export function afterCheck(series: Series, checked: Checked): Keepsake[] {
  const made = versionFrom(series, checked);
  const version: Keepsake[] = made === null ? [] : [{ key: versionKey(made.number), body: made }];
  return [...version, ...tableAfter(series, checked), ...editsAfter(series, made)];
}

function versionFrom(series: Series, { judged, number, rule, present, now }: Checked): Version | null {
  if (!judged.some(isAgreed)) return null;
  const before = versionsIn(series)[0];
  const agreed = judged.filter(isAgreed).toSorted((a, b) => Number(a.item.out ?? false) - Number(b.item.out ?? false));
  const forGood = agreed.filter(({ verdict }) => verdict === 'adopted');
  const clauses = agreed.reduce(withItem, before?.clauses ?? []);
  const afterToday = forGood.reduce(withItem, before?.afterToday ?? before?.clauses ?? []);
  const isForToday = before?.afterToday !== undefined || forGood.length < agreed.length;
  return { number, at: now, rule, present, clauses, ...(isForToday && { afterToday }), ...changesBetween(before?.clauses ?? [], clauses) };
}

function withItem(clauses: Clause[], { item, verdict }: Judged): Clause[] {
  const { id, text, about, out, starter } = item;
  const today = verdict === 'today' && { today: true as const };
  if (out) return clauses.filter((clause) => clause.id !== about);
  if (clauses.some((clause) => clause.id === about))
    return clauses.map((clause) => (clause.id === about ? { id: clause.id, text, ...today } : clause));
  return [...clauses, { id: about ?? id, text, ...(starter !== undefined && { starter }), ...today }];
}

/** In words, as a person would tell it. */
function changesBetween(before: Clause[], after: Clause[]): Pick<Version, 'added' | 'changed' | 'out'> {
  const was = new Map(before.map(({ id, text }) => [id, text]));
  const is = new Map(after.map(({ id, text }) => [id, text]));
  return {
    added: after.filter(({ id }) => !was.has(id)).map(({ text }) => text),
    changed: after.flatMap(({ id, text }) => {
      const from = was.get(id);
      return from === undefined || from === text ? [] : [{ from, to: text }];
    }),
    out: before.filter(({ id }) => !is.has(id)).map(({ text }) => text),
  };
}

/** Lines that are in the code now, or were left out, go from the table; a change that somebody asked for is answered as they do. */
function tableAfter(series: Series, { judged, now }: Checked): Keepsake[] {
  const table = tableOf(series, new Map());
  const judgedBy = new Map(judged.map((each) => [each.item.id, each]));
  const asked = new Map(changesIn(series).map((change) => [change.id, change]));
  return [...table].flatMap(([id, line]) => {
    const judgement = judgedBy.get(line.under ?? id);
    if (line.left || (judgement && isAgreed(judgement)))
      return [gone(series, id), ...answered(asked.get(id), !line.left, now)].filter((keepsake) => keepsake !== null);
    return judgement === undefined ? [] : [{ key: lineKey(id), body: parked(line, judgement) }];
  });
}

/** With the words on which the group was asked. */
function parked(line: Line, { item, verdict }: Judged): Line {
  const why = verdict as Parked;
  return line.under !== undefined || line.out || item.text === line.text
    ? { ...line, parked: why }
    : { ...line, wording: item.text, parked: why };
}

const gone = (series: Series, id: string): Keepsake | null => (series.has(lineKey(id)) ? { key: lineKey(id), body: null } : null);
const answered = (change: Change | undefined, changed: boolean, now: number): Keepsake[] =>
  change === undefined || change.answer !== null
    ? []
    : [{ key: changeKey(change.id), body: { ...change, answer: { changed, because: '', on: dayOf(now) } } }];

/** Plainer words for a clause that has changed, or has gone, are about nothing. */
const editsAfter = (series: Series, made: Version | null): Keepsake[] =>
  editsIn(series)
    .filter(({ clause, from }) => made !== null && !made.clauses.some(({ id, text }) => id === clause && text === from))
    .map(({ id }) => ({ key: editKey(id), body: null }));

/**
 * What happens to the code when another session begins: what was for one session only goes back on the table, and plainer words
 * to which nobody has objected stand.
 */
export function carried(series: Series, now: number): Keepsake[] {
  const before = versionsIn(series)[0];
  const sessions = keepSessions(sessionsIn(series) + 1);
  const edits = editsIn(series);
  const over: Keepsake[] = edits.map(({ id }) => ({ key: editKey(id), body: null }));
  if (before === undefined) return [sessions, ...over];
  const accepted = new Map(edits.filter(({ objected }) => !objected).map(({ clause, from, to }) => [`${clause} ${from}`, to]));
  const clauses = (before.afterToday ?? before.clauses).map((clause) => {
    const to = accepted.get(`${clause.id} ${clause.text}`);
    return to === undefined ? clause : { id: clause.id, text: to, ...(clause.starter !== undefined && { starter: clause.starter }) };
  });
  const changes = changesBetween(before.clauses, clauses);
  const isSame = changes.added.length + changes.changed.length + changes.out.length === 0;
  if (isSame && before.afterToday === undefined) return [sessions, ...over];
  const { rule, present, number } = before;
  const version: Version = { number: number + 1, at: now, rule, present, clauses, ...changes };
  return [sessions, ...over, { key: versionKey(version.number), body: version }, ...backOnTable(series, before)];
}

function backOnTable(series: Series, { clauses, afterToday = clauses }: Version): Keepsake[] {
  const taken = new Set(linesIn(series).map(([id]) => id));
  const stands = new Map(afterToday.map((clause) => [clause.id, clause]));
  const isThere = new Set(clauses.map(({ id }) => id));
  const lines = clauses
    .filter(({ today }) => today)
    .map(({ id, text, starter }): [string, Line] => [
      id,
      { text, ...(starter !== undefined && { starter }), ...(stands.has(id) && { about: id }) },
    ]);
  const outs = afterToday.filter(({ id }) => !isThere.has(id)).map(({ id, text }): [string, Line] => [id, { text, about: id, out: true }]);
  return [...lines, ...outs].filter(([id]) => !taken.has(id)).map(([id, body]) => ({ key: lineKey(id), body }));
}
