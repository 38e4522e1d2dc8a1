import type { Change, Clause, Code, Edit, Line, Rule, Sign, Step, Version } from './wire.ts';
import { USUAL_RULE } from './wire.ts';

/** What a series keeps of the code, by key. */
export type Series = ReadonlyMap<string, object>;
export type Keepsake = { key: string; body: object | null };

const VERSION = 'code/version/';
const CHANGE = 'code/change/';
const EDIT = 'code/edit/';
const LINE = 'code/line/';
const SIGN = 'code/sign/';
const RULE_KEY = 'code/rule';
const STEP = 'code/step';
const SESSIONS = 'code/sessions';

/** Sorts as text in the order of the numbers. */
export const versionKey = (number: number): string => VERSION + String(number).padStart(6, '0');
export const changeKey = (id: string): string => CHANGE + id;
export const editKey = (id: string): string => EDIT + id;
export const lineKey = (id: string): string => LINE + id;
export const keepSign = (clause: string, sign: Sign | null): Keepsake => ({ key: SIGN + clause, body: sign });
export const keepRule = (rule: Rule): Keepsake => ({ key: RULE_KEY, body: rule });
/** The step at which the group goes on in its next session. */
export const keepStep = (step: Step | null): Keepsake => ({ key: STEP, body: step && { step } });
/** The preset of the poll that asks whether the agreement works. */
export const AGREEMENT_CHECK = 'agreement-check';
const WORKS = 'code/works';
/** So many said the last time that it does not really work for them. */
export const keepWorks = (notReally: number): Keepsake => ({ key: WORKS, body: { notReally } });
export const keepSessions = (count: number): Keepsake => ({ key: SESSIONS, body: { count } });

export const versionsIn = (series: Series): Version[] => {
  const versions = bodies<Version>(series, VERSION);
  return versions.toSorted((a, b) => b.number - a.number);
};
export const changesIn = (series: Series): Change[] => bodies<Change>(series, CHANGE).toSorted(byDay);
export const editsIn = (series: Series): Edit[] => bodies<Edit>(series, EDIT).toSorted(byId);
export const linesIn = (series: Series): [string, Line][] =>
  [...series].filter(([key]) => key.startsWith(LINE)).map(([key, line]) => [key.slice(LINE.length), line as Line]);
export const ruleIn = (series: Series): Rule => (series.get(RULE_KEY) as Rule | undefined) ?? USUAL_RULE;
export const stepIn = (series: Series): Step => (series.get(STEP) as { step: Step } | undefined)?.step ?? 'why';
export const sessionsIn = (series: Series): number => (series.get(SESSIONS) as { count: number } | undefined)?.count ?? 1;

/** Whether there is anything of a code yet. */
export const hasCode = (series: Series): boolean =>
  [...series.keys()].some((key) => key.startsWith('code/') && key !== SESSIONS && key !== WORKS);

export const clausesIn = (series: Series): Clause[] => versionsIn(series)[0]?.clauses ?? [];

/** The whole of it, as everybody may read it. */
export function codeIn(series: Series): Code {
  const versions = versionsIn(series);
  const version = versions[0] ?? null;
  const wordsOf = (id: string | undefined) => version?.clauses.find((clause) => clause.id === id)?.text ?? null;
  const parked = linesIn(series).flatMap(([id, { text, wording, about, under, left, parked: why }]) =>
    why === undefined || under !== undefined || left ? [] : [{ id, text: wording ?? text, was: wordsOf(about), why }],
  );
  return {
    version,
    versions,
    changes: changesIn(series),
    edits: editsIn(series),
    signs: signsIn(series, version?.clauses ?? []),
    parked: parked.toSorted(byId),
    sessions: sessionsIn(series),
    notReally: (series.get(WORKS) as { notReally: number } | undefined)?.notReally ?? 0,
  };
}

/** A clause that has other words by now is not the one that was signed. */
const signsIn = (series: Series, clauses: Clause[]): Record<string, string> =>
  Object.fromEntries(
    bodies<Sign>(series, SIGN).flatMap(({ clause, text, address }) =>
      clauses.some((each) => each.id === clause && each.text === text) ? [[clause, address]] : [],
    ),
  );

const bodies = <T>(series: Series, prefix: string): T[] =>
  [...series].filter(([key]) => key.startsWith(prefix)).map(([, body]) => body as T);

/** Names that were made by chance, so that their order tells nothing. */
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const byDay = (a: Change, b: Change): number => b.on - a.on || byId(a, b);

const DAY_MS = 24 * 60 * 60_000;
/** Only the day is kept of what somebody wrote: the minute could tell who it was. */
export const dayOf = (now: number): number => now - (now % DAY_MS);
