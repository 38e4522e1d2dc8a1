import { changesIn, clausesIn, linesIn } from '../../code/keepsakes.ts';
import { headsOf, tableOf, under, wordsOf } from '../../code/table.ts';
import { SMALLEST_PART, type Line } from '../../code/wire.ts';
import type { Audience, Me, Own, State } from '../kind.ts';
import { WROTE } from './rules.ts';
import type { ConductWire, Few, LineView } from './wire.ts';

/** While people suggest, nobody sees what others write: everybody thinks for themselves, and the order of lines tells nothing. */
export function common(state: State<ConductWire>, audience: Audience): ConductWire['common'] {
  const { setup, stage, shared, series, phase, outcome, someone } = state;
  const isOpen = phase === 'open';
  const sorting = isOpen && (stage.step === 'group' || stage.step === 'talk');
  return {
    short: setup.short,
    step: stage.step ?? 'talk',
    rule: stage.rule,
    written: outcome?.written ?? written(shared),
    answered: 0,
    lines: sorting ? linesOf(state) : null,
    waiting: isOpen ? linesIn(series).length + changesIn(series).filter(({ answer }) => answer === null).length : 0,
    outcome: phase === 'closed' || phase === 'shown' ? outcome : null,
    ...(audience === 'facilitators' && { helper: isOpen && stage.helper !== null ? (someone(stage.helper)?.name ?? '') : null }),
  };
}

/** Lines of this session; those that came along from earlier are in it too once somebody has moved them. */
export const written = (shared: ReadonlyMap<string, Line>): number => shared.size;

function linesOf({ series, shared, responses }: State<ConductWire>): LineView[] {
  const table = tableOf(series, shared);
  const clauses = new Map(clausesIn(series).map(({ id, text }) => [id, text]));
  const marks = responses('mark');
  const few = (line: string, what: 'question' | 'worry') => fewOf(marks.filter((mark) => mark.line === line && mark[what]).length);
  return headsOf(table).map(([id, line]) => ({
    id,
    text: wordsOf(line),
    own: line.text,
    starter: line.starter ?? null,
    was: line.about === undefined ? null : (clauses.get(line.about) ?? null),
    out: line.out ?? false,
    left: line.left ?? false,
    spoken: line.spoken ?? false,
    notMeant: line.notMeant ?? false,
    question: few(id, 'question'),
    worry: few(id, 'worry'),
    under: under(table, id).map(([each, { text, notMeant = false, spoken = false }]) => ({ id: each, text, notMeant, spoken })),
  }));
}

const fewOf = (count: number): Few => (count === 0 || count >= SMALLEST_PART ? count : 'some');

export function mine({ stage, shared, series, phase }: Own<ConductWire>, { id, own }: Me<ConductWire>): ConductWire['mine'] {
  if (phase !== 'open') return { wrote: [], marks: {}, helping: false, seq: 0 };
  const slots = WROTE.map(own);
  const lines = slots.flatMap(({ body }) => body?.line ?? []);
  const heads = stage.step === 'talk' ? headsOf(tableOf(series, shared)).map(([line]) => [line, own(`mark/${line}`)] as const) : [];
  return {
    wrote: lines.flatMap((line) => {
      const text = shared.get(line)?.text;
      return text === undefined ? [] : [{ id: line, text }];
    }),
    marks: Object.fromEntries(
      heads.flatMap(([line, { body }]) => (body ? [[line, { question: body.question ?? false, worry: body.worry ?? false }]] : [])),
    ),
    helping: stage.helper === id,
    seq: Math.max(...[...slots, ...heads.map(([, mark]) => mark)].map(({ seq }) => seq)),
  };
}
