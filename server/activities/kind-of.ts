import { kinds } from './index.ts';
import type { Kind } from './kind.ts';
import type { Tally } from '../store/store.ts';
import type { ActivityWire, KindName } from './wire.ts';

/**
 * The kind of an activity whose kind is known by name only. Setup, responses and outcome in a row were parsed by that same
 * kind, so here, and only here, they are taken for what it made of them.
 */
export const kindOf = (name: KindName): Kind<ActivityWire> => kinds[name] as Kind<ActivityWire>;

/** What facilitators find on each shelf of what the series has kept. */
export const shelvesOf = (series: ReadonlyMap<string, object>): { [K in KindName]?: object } =>
  Object.fromEntries(Object.entries(kinds).flatMap(([name, { shelf }]) => (shelf ? [[name, shelf(series)]] : [])));

/** What remains of an activity when it closes, and what the series keeps of it. */
export const tally: Tally = (name, responses, held) => {
  const kind = kindOf(name);
  const outcome = kind.tally(responses, held);
  return { outcome, keepsakes: kind.leaves?.(outcome, held, held) ?? [] };
};
