import { kindOf } from '../../server/activities/kind-of.ts';
import type { Around, Held, Present, Responses } from '../../server/activities/kind.ts';
import type { Activities, ActivityWire, KindName } from '../../server/activities/wire.ts';
import { Refusal, refuse } from '../../server/lib/refusal.ts';
import type { RefusalCode } from '../../server/wire.ts';

type Running = { kind: KindName; held: Held<ActivityWire> & { shared: Map<string, object> }; box: Map<string, Map<string, object>> };

/** A session played on a table: the rules of every kind, with nothing around them but what these lines say. */
export class Play {
  readonly people = new Map<string, Present>();
  series = new Map<string, object>();
  now = Date.UTC(2027, 2, 1, 10);
  running: Running | null = null;
  outcome: object | null = null;
  #made = 0;

  comes(id: string, more: Partial<Present> = {}): void {
    this.people.set(id, { id, name: id, role: 'participant', door: 'zoom', here: true, ...more });
  }

  leaves(id: string): void {
    const person = this.people.get(id);
    if (person) this.people.set(id, { ...person, here: false });
  }

  open(name: KindName, chosen: unknown): void {
    const kind = kindOf(name);
    const setup = kind.parseSetup(chosen);
    if (setup instanceof Refusal) throw new Error(`${name} cannot be opened: ${setup.why}`);
    const stage = kind.begin(setup, { ...this.around, now: this.now, seed: 'a seed' });
    this.running = { kind: name, held: { setup, stage, shared: new Map() }, box: new Map() };
  }

  /** What the server would say: a refusal, or done. */
  does<K extends KindName>(person: string, name: K, move: Activities[K]['move']): RefusalCode | 'done' {
    const running = this.running;
    if (running?.kind !== name) return 'closed';
    const kind = kindOf(name);
    const parsed = kind.parseMove(move);
    if (parsed instanceof Refusal) return parsed.why;
    const actor = this.people.get(person)!;
    const effects = kind.decide(parsed, {
      ...running.held,
      ...this.around,
      person: actor,
      mayFacilitate: actor.role === 'facilitator' ? null : refuse('facilitators-only'),
      own: (slot) => running.box.get(slot)?.get(person) ?? null,
      id: () => `id-${(this.#made += 1)}`,
      now: this.now,
    });
    if (effects instanceof Refusal) return effects.why;
    let over = false;
    for (const effect of effects) {
      if (effect.do === 'put') running.box.set(effect.slot, new Map(running.box.get(effect.slot)).set(person, effect.body as object));
      if (effect.do === 'drop') running.box.get(effect.slot)?.delete(person);
      if (effect.do === 'stage') running.held.stage = effect.stage;
      if (effect.do === 'share') set(running.held.shared, effect.key, effect.body);
      if (effect.do === 'keep') set(this.series, effect.key, effect.body);
      if (effect.do === 'close') over = true;
    }
    if (over) this.close();
    return 'done';
  }

  close(): void {
    const running = this.running;
    if (!running) return;
    const kind = kindOf(running.kind);
    const held = { ...running.held, series: this.series };
    this.outcome = kind.tally(responsesIn(running), held);
    for (const { key, body } of kind.leaves?.(this.outcome, running.held, { series: this.series, now: this.now }) ?? [])
      set(this.series, key, body);
    this.running = null;
  }

  /** What everybody in an audience sees. */
  sees<K extends KindName>(name: K, audience: 'people' | 'facilitators' = 'people'): Activities[K]['common'] {
    const running = this.running;
    if (running?.kind !== name) throw new Error(`${name} is not running`);
    const responses = responsesIn(running);
    const count = (slot: string) => responses(slot).length;
    const isSecret = kindOf(name).level(running.held.setup) === 'private';
    return kindOf(name).common(
      {
        ...running.held,
        ...this.around,
        phase: 'open',
        answered: count('answer'),
        count,
        responses: isSecret ? () => [] : responses,
        outcome: null,
      },
      audience,
    ) as Activities[K]['common'];
  }

  private get around(): Around {
    return { someone: (id) => this.people.get(id) ?? null, everyone: () => [...this.people.values()], series: this.series };
  }
}

const set = (map: Map<string, object>, key: string, body: object | null): void =>
  void (body === null ? map.delete(key) : map.set(key, body));

const responsesIn =
  ({ box }: Running): Responses<ActivityWire> =>
  (slot) =>
    [...box].filter(([key]) => key === slot || key.startsWith(`${slot}/`)).flatMap(([, bodies]) => [...bodies.values()]);
