import { commonGround } from '../../server/activities/common-ground/common-ground.ts';
import type { W } from '../../server/activities/common-ground/held.ts';
import type {
  CommonGroundCommon,
  CommonGroundDesk,
  CommonGroundMine,
  CommonGroundOutcome,
  MyGroup,
} from '../../server/activities/common-ground/seen/wire.ts';
import type { CommonGroundChoice, CommonGroundSetup, Move } from '../../server/activities/common-ground/wire.ts';
import type { Around, Audience, Effect, Held, Present, Responses, State } from '../../server/activities/kind.ts';
import { Refusal, refuse } from '../../server/lib/refusal.ts';
import type { Phase, RefusalCode } from '../../server/wire.ts';

const TICK_MS = 1_000;

/** The activity without a server around it: keeps what its rules decide, and lets time pass. */
export class Table {
  readonly setup: CommonGroundSetup;
  readonly people = new Map<string, Present>();
  readonly shared = new Map<string, W['shared']>();
  readonly series = new Map<string, object>();
  stage: W['stage'];
  now = 1_000_000_000_000;
  /** How often everybody was told the same again. */
  told = 0;
  readonly #responses = new Map<string, { body: W['response'] | null; seq: number }>();
  #seq = 0;
  #made = 0;

  constructor(choice: CommonGroundChoice, names: readonly string[], series?: ReadonlyMap<string, object>) {
    const setup = commonGround.parseSetup(choice);
    if (setup instanceof Refusal) throw new Error('not a setup');
    this.setup = setup;
    for (const [key, kept] of series ?? []) this.series.set(key, kept);
    this.comes('Nicc', 'facilitator');
    for (const name of names) this.comes(name);
    this.stage = commonGround.begin(setup, { ...this.#around, now: this.now, seed: 'a seed' });
  }

  comes(name: string, role: Present['role'] = 'participant'): void {
    const id = idOf(name);
    this.people.set(id, { id, role, name, door: 'zoom', here: true });
  }

  /** Closes the panel, or opens it again. */
  isHere(name: string, here: boolean): void {
    const person = this.people.get(idOf(name));
    if (person) this.people.set(person.id, { ...person, here });
  }

  /** What comes of a move, as a panel would send it. */
  tries(name: string, move: Move, press = `press-${(this.#made += 1)}`): RefusalCode | 'done' {
    const id = idOf(name);
    const person = this.people.get(id);
    const parsed = commonGround.parseMove(JSON.parse(JSON.stringify(move)));
    if (parsed instanceof Refusal || !person) return parsed instanceof Refusal ? parsed.why : 'signed-out';
    const effects = commonGround.decide(parsed, {
      ...this.#held,
      ...this.#around,
      person,
      mayFacilitate: person.role === 'facilitator' ? null : refuse('facilitators-only'),
      own: (slot) => this.#own(id, slot).body,
      id: () => press,
      now: this.now,
    });
    if (effects instanceof Refusal) return effects.why;
    this.#seq += 1;
    for (const effect of effects) this.#apply(effect, id);
    return 'done';
  }

  does(name: string, move: Move): void {
    const answer = this.tries(name, move);
    if (answer !== 'done') throw new Error(`${name} may not ${move.do}: ${answer}`);
  }

  /** Lets time pass, and what time does. */
  passes(ms: number): void {
    const until = this.now + ms;
    while (this.now < until) {
      this.now = Math.min(until, this.now + TICK_MS);
      const due = commonGround.due?.(this.#held) ?? null;
      if (due === null || due > this.now) continue;
      for (const effect of commonGround.whenDue?.({ ...this.#held, ...this.#around, now: this.now }) ?? []) this.#apply(effect, '');
    }
  }

  common(audience: Audience = 'people', phase: Phase = 'open', outcome: CommonGroundOutcome | null = null): CommonGroundCommon {
    return commonGround.common(this.#state(phase, outcome), audience);
  }

  get desk(): CommonGroundDesk {
    const { desk } = this.common('facilitators');
    if (!desk) throw new Error('no desk');
    return desk;
  }

  sees(name: string): CommonGroundMine {
    const id = idOf(name);
    const role = this.people.get(id)?.role ?? 'participant';
    const own = (slot: string) => this.#own(id, slot);
    const of = (other: string, slot: string) => this.#own(other, slot).body;
    return commonGround.mine({ ...this.#held, ...this.#around, phase: 'open' }, { id, role, own, of });
  }

  groupOf(name: string): MyGroup {
    const { group } = this.sees(name);
    if (!group) throw new Error(`${name} has no group`);
    return group;
  }

  tally(): CommonGroundOutcome {
    return commonGround.tally(this.#answers, { ...this.#held, series: this.series });
  }

  /** Deals, looks, and opens the groups. */
  opensGroups(): void {
    while (this.stage.step !== 'rooms') {
      this.does('Nicc', { do: 'deal' });
      this.does('Nicc', { do: 'next', from: this.stage.step });
    }
  }

  get #held(): Held<W> {
    return { setup: this.setup, stage: this.stage, shared: this.shared };
  }

  get #around(): Around {
    return { someone: (id) => this.people.get(id) ?? null, everyone: () => [...this.people.values()], series: this.series };
  }

  #state(phase: Phase, outcome: CommonGroundOutcome | null): State<W> {
    const count = (slot: string) => this.#answers(slot).length;
    return { ...this.#held, ...this.#around, phase, answered: 0, count, responses: this.#answers, outcome };
  }

  readonly #answers: Responses<W> = (slot) =>
    [...this.#responses].flatMap(([key, { body }]) => (key.endsWith(`/${slot}`) && body !== null ? [body] : []));

  #own(id: string, slot: string): { body: W['response'] | null; seq: number } {
    return this.#responses.get(`${id}/${slot}`) ?? { body: null, seq: 0 };
  }

  #apply(effect: Effect<W>, id: string): void {
    if (effect.do === 'put') this.#responses.set(`${id}/${effect.slot}`, { body: effect.body, seq: this.#seq });
    if (effect.do === 'drop') this.#responses.set(`${id}/${effect.slot}`, { body: null, seq: this.#seq });
    if (effect.do === 'share' && effect.body === null) this.shared.delete(effect.key);
    if (effect.do === 'share' && effect.body !== null) this.shared.set(effect.key, effect.body);
    if (effect.do === 'keep' && effect.body !== null) this.series.set(effect.key, effect.body);
    if (effect.do !== 'stage') return;
    this.told += 1;
    this.stage = effect.stage;
  }
}

const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
