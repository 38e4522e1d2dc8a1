import { keepRule, keepStep, lineKey, ruleIn, stepIn, type Keepsake } from '../../code/keepsakes.ts';
import { headsOf, wordsOf } from '../../code/table.ts';
import type { Line } from '../../code/wire.ts';
import type { Kind } from '../kind.ts';
import { parseMove, parseSetup } from './parse.ts';
import { report } from './report.ts';
import { decide } from './rules.ts';
import { common, mine, written } from './views.ts';
import type { ConductWire } from './wire.ts';

/** The way to the group's own code: what people need, put together, talked over. What it leaves goes to the check. */
export const conduct: Kind<ConductWire> = {
  parseSetup,
  parseMove,
  level: () => 'counted',
  begin: ({ short }, { series }) => ({ step: short ? 'why' : stepIn(series), rule: ruleIn(series), helper: null }),
  decide,
  tally: (_responses, { shared, stage }) => ({
    lines: headsOf(shared).flatMap(([, line]) => (line.left ? [] : [{ text: wordsOf(line), out: line.out ?? false }])),
    left: headsOf(shared).flatMap(([, line]) => (line.left ? [wordsOf(line)] : [])),
    written: written(shared),
    ...(stage.later && { later: true }),
  }),
  leaves: (_outcome, { stage, shared }) => [
    ...[...shared].map(([id, line]): Keepsake => ({ key: lineKey(id), body: withoutCount(line) })),
    keepRule(stage.rule),
    keepStep(stage.later ? stage.step : null),
  ],
  common,
  mine,
  report,
};

/** How many added a starter is of use only while they can take it back. */
const withoutCount = ({ by: _by, ...line }: Line): Line => line;
