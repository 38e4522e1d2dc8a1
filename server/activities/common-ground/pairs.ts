import type { Around } from '../kind.ts';
import { nameOf, type HeldHere } from './held.ts';
import { keyedHash } from './keyed-hash.ts';

/** The keepsake of a series that says who met: pairs of keyed tokens, and the key. */
const MET = 'common-ground/met';
const MOST_KEPT = 20_000;

type Met = { key: string; pairs: string[] };

const metIn = (series: Around['series']): Met | null => (series.get(MET) as Met | undefined) ?? null;

/** The same for both orders. */
export const pairOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** Who met in earlier rounds, by id; and who met in earlier sessions, if the group agreed to that, by first name. */
export function metBefore(held: HeldHere): ReadonlySet<string> {
  const known = held.setup.keepPairs ? metIn(held.series) : null;
  const byId = new Set(held.stage.before.flat().flatMap(pairsAmong));
  return known ? new WithSeries(byId, held, known) : byId;
}

/** Looks a pair of ids up among the pairs of a series as well, each id's token made once. */
class WithSeries extends Set<string> {
  readonly #held: HeldHere;
  readonly #key: string;
  readonly #tokens = new Map<string, string | null>();

  constructor(byId: ReadonlySet<string>, held: HeldHere, { key, pairs }: Met) {
    super([...byId, ...pairs]);
    this.#held = held;
    this.#key = key;
  }

  override has(pair: string): boolean {
    if (super.has(pair)) return true;
    const [one = null, other = null] = pair.split(' ').map((id) => this.#tokenOf(id));
    return one !== null && other !== null && super.has(pairOf(one, other));
  }

  #tokenOf(id: string): string | null {
    const known = this.#tokens.get(id);
    if (known !== undefined) return known;
    const name = nameOf(this.#held, id);
    const token = name === null ? null : tokenOf(this.#key, name);
    this.#tokens.set(id, token);
    return token;
  }
}

const tokenOf = (key: string, name: string): string => keyedHash(key, name.normalize('NFKC').toLowerCase());

const pairsAmong = (group: readonly string[]): string[] =>
  group.flatMap((one, at) => group.slice(at + 1).map((other) => pairOf(one, other)));

/** What is kept of who meets now. `key` is used where the series has none yet. */
export function keepPairs(held: HeldHere, groups: readonly (readonly string[])[], key: string) {
  const before = metIn(held.series) ?? { key, pairs: [] };
  const now = groups.flatMap((group) => pairsAmong(group.flatMap((id) => nameOf(held, id) ?? []).map((name) => tokenOf(before.key, name))));
  const pairs = [...new Set([...before.pairs, ...now])].slice(-MOST_KEPT);
  return { do: 'keep', key: MET, body: { key: before.key, pairs } satisfies Met } as const;
}
