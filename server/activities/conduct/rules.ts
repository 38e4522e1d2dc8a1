import { STARTERS, WAYS } from '../../code/starters/wire.ts';
import { headsOf, tableOf, under, type Table } from '../../code/table.ts';
import type { Line } from '../../code/wire.ts';
import { refuse, type Refusal } from '../../lib/refusal.ts';
import type { Effect, Moment } from '../kind.ts';
import { MOST_EACH, MOST_LINES, type ConductMove, type ConductWire, type Mark } from './wire.ts';

type At = Moment<ConductWire>;
type Decided = Effect<ConductWire>[] | Refusal;

const share = (key: string, body: Line | null): Effect<ConductWire> => ({ do: 'share', key, body });

/** One of so many places for what a person has written: they are counted by looking, and say nothing of which. */
export const WROTE = Array.from({ length: MOST_EACH }, (_none, at) => `wrote/${at + 1}`);

export function decide(move: ConductMove, at: At): Decided {
  switch (move.do) {
    case 'suggest':
      return suggest(move, at);
    case 'take-back':
      return takeBack(move.line, at);
    case 'not-meant':
      return notMeant(move, at);
    case 'mark':
      return mark(move, at);
    case 'put':
    case 'move':
    case 'word':
    case 'leave':
      return mayArrange(at) ?? arrange(move, at);
    case 'spoken':
      return at.mayFacilitate ?? (isFull(at) ? refuse('enough') : [share(at.id(), { text: move.text, spoken: true })]);
    case 'go':
      return at.mayFacilitate ?? [{ do: 'stage', stage: { ...at.stage, step: move.step } }];
    case 'rule':
      return at.mayFacilitate ?? [{ do: 'stage', stage: { ...at.stage, rule: move.rule } }];
    case 'helper':
      return at.mayFacilitate ?? appoint(move.person, at);
    case 'finish':
      return at.mayFacilitate ?? finish(move.later === true, at);
  }
}

const finish = (later: boolean, { stage }: At): Effect<ConductWire>[] => [
  ...(later ? [{ do: 'stage' as const, stage: { ...stage, later } }] : []),
  { do: 'close', show: true },
];

const isFull = ({ shared }: At): boolean => shared.size >= MOST_LINES;

/** A starter that several people add is one line, whoever was first. */
function suggest({ text, starter }: Extract<ConductMove, { do: 'suggest' }>, at: At): Decided {
  const isStarter = starter !== null && [...STARTERS, ...WAYS].some((each) => each.key === starter && each.text === text);
  const key = isStarter ? `starter-${starter}` : at.id();
  if (ownSlot(key, at) !== undefined) return []; // repeated
  const slot = WROTE.find((each) => at.own(each) === null);
  if (slot === undefined || (isFull(at) && !at.shared.has(key))) return refuse('enough');
  const line: Line = isStarter ? { text, starter, by: (at.shared.get(key)?.by ?? 0) + 1 } : { text };
  return [{ do: 'put', slot, body: { line: key } }, share(key, { ...at.shared.get(key), ...line })];
}

const ownSlot = (line: string, { own }: Pick<At, 'own'>): string | undefined => WROTE.find((slot) => own(slot)?.line === line);

/** A starter goes with the last of those who added it. */
function takeBack(id: string, at: At): Decided {
  const slot = ownSlot(id, at);
  const line = at.shared.get(id);
  if (slot === undefined) return [];
  if (at.stage.step !== 'suggest') return refuse('not-open');
  const others = (line?.by ?? 1) - 1;
  return [{ do: 'drop', slot }, share(id, line && others > 0 ? { ...line, by: others } : null)];
}

function notMeant({ line: id, on }: Extract<ConductMove, { do: 'not-meant' }>, at: At): Decided {
  const line = at.shared.get(id);
  if (line === undefined || ownSlot(id, at) === undefined) return refuse('no-longer-there');
  return [share(id, without({ ...line, ...(on && { notMeant: true }) }, on ? [] : ['notMeant']))];
}

/** Both marks of a line lie in one slot, since slots are written in clear: one for each would tell how many there are of each. */
function mark({ line, has, on }: Extract<ConductMove, { do: 'mark' }>, at: At): Decided {
  if (!tableOf(at.series, at.shared).has(line)) return refuse('no-longer-there');
  const slot = `mark/${line}`;
  const { question = false, worry = false } = { ...at.own(slot), [has]: on } as Partial<Record<Mark, boolean>>;
  return [question || worry ? { do: 'put', slot, body: { line, question, worry } } : { do: 'drop', slot }];
}

const mayArrange = ({ person, stage, mayFacilitate }: At): Refusal | null => (person.id === stage.helper ? null : mayFacilitate);

type Arranging = Extract<ConductMove, { do: 'put' | 'move' | 'word' | 'leave' }>;

function arrange(move: Arranging, at: At): Decided {
  const table = tableOf(at.series, at.shared);
  const line = table.get(move.line);
  if (line === undefined) return refuse('no-longer-there');
  switch (move.do) {
    case 'put':
      return put(move, line, table);
    case 'move':
      return moveBy(move, table);
    case 'word':
      return [share(move.line, without({ ...line, wording: move.text }, move.text === line.text ? ['wording'] : []))];
    case 'leave':
      return [share(move.line, without({ ...line, left: true }, move.on ? [] : ['left']))];
  }
}

/** Those that lie under a line go with it. */
function put({ line: id, with: other }: Extract<ConductMove, { do: 'put' }>, line: Line, table: Table): Decided {
  if (other === null) return [share(id, without(line, ['under']))];
  const head = table.get(other)?.under ?? other;
  const target = table.get(head);
  if (target === undefined || head === id || line.under === head) return head === id || target ? [] : refuse('no-longer-there');
  if (line.out !== target.out) return refuse('no-longer-there'); // taking a clause out is no other wording of it
  return [[id, line] as const, ...under(table, id)].map(([each, its]) => share(each, { ...its, under: head }));
}

/** Every line that stands for itself gets its place: before the first move their order is chance. */
function moveBy({ line: id, by }: Extract<ConductMove, { do: 'move' }>, table: Table): Decided {
  const order = headsOf(table).map(([each]) => each);
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return [];
  const next = order.toSpliced(from, 1).toSpliced(to, 0, id);
  return next.flatMap((each, at) => {
    const line = table.get(each);
    return line === undefined || line.place === at + 1 ? [] : [share(each, { ...line, place: at + 1 })];
  });
}

function appoint(person: string | null, at: At): Decided {
  if (person !== null && at.someone(person) === null) return refuse('no-longer-there');
  return [{ do: 'stage', stage: { ...at.stage, helper: person } }];
}

const without = (line: Line, keys: (keyof Line)[]): Line =>
  Object.fromEntries(Object.entries(line).filter(([key]) => !keys.includes(key as keyof Line))) as Line;
