import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import type { AgreementMove } from '../../server/activities/agreement/wire.ts';
import type { CheckWire } from '../../server/activities/check/wire.ts';
import { MARKS, type ConductMove } from '../../server/activities/conduct/wire.ts';
import { carried } from '../../server/code/adopt.ts';
import { changesIn, clausesIn, linesIn, versionsIn } from '../../server/code/keepsakes.ts';
import { RULE, STANCES, type Clause, type Rule, type Stance } from '../../server/code/wire.ts';
import { Play } from '../support/play.ts';
import { SEED } from '../support/seed.ts';

/** Who does what, as chance would have it; who and what are numbers, since nobody knows beforehand who and what there will be. */
type Act =
  | { act: 'path'; who: number; line: number; other: number; what: number }
  | { act: 'many say'; item: number; of100: number; stances: Stance[] }
  | { act: 'say'; who: number; item: number; stance: Stance | null }
  | { act: 'phone'; phone: number; item: number; stance: Stance }
  | { act: 'agreement'; who: number; what: number; clause: number }
  | { act: 'comes' }
  | { act: 'leaves'; who: number }
  | { act: 'opens'; kind: 'conduct' | 'check' | 'agreement'; short: boolean; again: boolean }
  | { act: 'finish'; today: boolean }
  | { act: 'rule'; rule: Rule }
  | { act: 'next session' };

const who = fc.nat(40);
const rule = fc.record({ present: fc.constantFrom(...RULE.present), support: fc.constantFrom(...RULE.support) });
const kindly = fc.constantFrom<Stance>('agree', 'agree', 'agree', 'live', 'aside');
const anyStance = fc.constantFrom(...STANCES);

const path = fc.oneof(
  { weight: 8, arbitrary: fc.record({ act: fc.constant('path' as const), who, line: fc.nat(9), other: fc.nat(9), what: fc.nat(9) }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('path' as const), who, line: fc.nat(9), other: fc.nat(9), what: fc.constant(0) }) },
  fc.record({ act: fc.constant('rule' as const), rule }),
  fc.record({ act: fc.constant('comes' as const) }),
);
const answers = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('many say' as const),
      item: fc.nat(3),
      of100: fc.constantFrom(30, 50, 60, 67, 80, 100),
      stances: fc.oneof(
        { weight: 3, arbitrary: fc.array(kindly, { minLength: 1, maxLength: 4 }) },
        fc.array(anyStance, { minLength: 1, maxLength: 8 }),
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('say' as const),
      who,
      item: fc.nat(3),
      stance: fc.oneof({ weight: 4, arbitrary: kindly }, fc.constantFrom(...STANCES, null)),
    }),
  },
  fc.record({ act: fc.constant('phone' as const), phone: fc.integer({ min: 1, max: 3 }), item: fc.nat(3), stance: anyStance }),
  fc.record({ act: fc.constant('comes' as const) }),
  fc.record({ act: fc.constant('leaves' as const), who }),
);
const talk = fc.record({ act: fc.constant('agreement' as const), who, what: fc.nat(7), clause: fc.nat(5) });
const opens = <K extends 'conduct' | 'check' | 'agreement'>(kind: K) =>
  fc.record({
    act: fc.constant('opens' as const),
    kind: fc.constant(kind),
    short: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
    again: fc.boolean(),
  });
const several = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) => fc.array(arbitrary, { maxLength });
const round: fc.Arbitrary<Act[]> = fc
  .tuple(
    fc.tuple(opens('conduct'), several(path, 12)),
    fc.tuple(opens('check'), several(answers, 12), fc.option(fc.record({ act: fc.constant('finish' as const), today: fc.boolean() }))),
    fc.tuple(opens('agreement'), several(talk, 6), fc.option(fc.constant({ act: 'next session' as const }))),
  )
  .map(([[conduct, made], [check, said, finish], [agreement, talked, next]]) =>
    [conduct, ...made, check, ...said, finish, agreement, ...talked, next].filter((act) => act !== null),
  );
const acts = fc.array(round, { minLength: 1, maxLength: 4 }).map((rounds) => rounds.flat());

/** The session as it is played, and beside it what a careful person would write down of the checks. */
class Record {
  readonly play = new Play();
  readonly said = new Map<string, Map<string, Stance>>(); // by item, then by who
  phones = 0;
  readonly versions = new Map<number, string>();
  readonly asked = new Set<string>();
  #guests = 0;

  constructor(size: number) {
    this.play.comes('person-f', { role: 'facilitator' });
    for (let at = 1; at < size; at += 1) this.comes();
  }

  comes(): void {
    this.play.comes(`person-${(this.#guests += 1)}`);
  }

  person(at: number): string {
    const ids = [...this.play.people.keys()];
    return ids[at % ids.length]!;
  }

  get items(): string[] {
    return this.play.running?.kind === 'check' ? this.play.sees('check').items.map(({ id }) => id) : [];
  }

  take(act: Act): void {
    const { play } = this;
    switch (act.act) {
      case 'comes':
        return this.comes();
      case 'leaves':
        return play.leaves(this.person(act.who));
      case 'opens':
        return this.opens(act);
      case 'path':
        return void play.does(this.person(act.who), 'conduct', this.pathMove(act));
      case 'rule':
        return void play.does('person-f', 'conduct', { do: 'rule', rule: act.rule });
      case 'say':
        return this.says(act);
      case 'many say': {
        const ids = [...this.play.people.keys()];
        const some = Math.ceil((ids.length * act.of100) / 100);
        for (let at = 0; at < some; at += 1)
          this.says({ act: 'say', who: at, item: act.item, stance: act.stances[at % act.stances.length]! });
        return;
      }
      case 'phone': {
        const item = this.items[act.item];
        if (item === undefined) return;
        play.does('person-f', 'check', { do: 'phone', phone: act.phone, item, stance: act.stance });
        this.phones = Math.max(this.phones, act.phone);
        return this.writeDown(item, `phone ${act.phone}`, act.stance);
      }
      case 'agreement':
        return void play.does(this.person(act.who), 'agreement', this.agreementMove(act));
      case 'finish':
        return this.finish(act.today);
      case 'next session':
        play.close();
        for (const { key, body } of carried(play.series, play.now))
          if (body) play.series.set(key, body);
          else play.series.delete(key);
    }
  }

  opens({ kind, short, again }: Extract<Act, { act: 'opens' }>): void {
    if (this.play.running?.kind === 'check') this.finish(false);
    else this.play.close();
    this.said.clear();
    this.phones = 0;
    if (kind === 'conduct') this.play.open('conduct', { short });
    if (kind === 'agreement') this.play.open('agreement', { stands: true });
    if (kind !== 'check') return;
    const lines = linesIn(this.play.series).map(([id]) => id);
    const words = again ? Object.fromEntries(lines.slice(0, 1).map((id) => [id, 'In other words.'])) : {};
    this.play.open('check', { only: again ? lines.slice(0, 2) : null, words, short });
  }

  says({ who: at, item: number, stance }: Extract<Act, { act: 'say' }>): void {
    const item = this.items[number];
    if (item === undefined) return;
    this.play.does(this.person(at), 'check', { do: 'say', item, stance, why: null, told: 'nobody' });
    this.writeDown(item, this.person(at), stance);
  }

  writeDown(item: string, by: string, stance: Stance | null): void {
    const said = this.said.get(item) ?? new Map<string, Stance>();
    this.said.set(item, said);
    if (stance === null) said.delete(by);
    else said.set(by, stance);
  }

  finish(today: boolean): void {
    const running = this.play.running;
    if (running?.kind !== 'check') return;
    const before = clausesIn(this.play.series);
    const isShort = (running.held.setup as CheckWire['setup']).short;
    const { rule: agreedRule } = this.play.sees('check');
    this.play.does('person-f', 'check', { do: 'finish', today });
    const outcome = this.play.outcome as CheckWire['outcome'];
    const here = [...this.play.people.values()].filter((person) => person.here).length + this.phones;
    for (const { item, verdict } of outcome.results) {
      const stances = [...(this.said.get(item.id)?.values() ?? [])];
      const expected = byHand(stances, here, agreedRule, isShort, today);
      expect([verdict === 'adopted', verdict === 'today'], `${item.id}: ${stances.join()} of ${here}`).toEqual([
        expected === 'adopted',
        expected === 'today',
      ]);
      if (stances.includes('block')) expect(['stopped', 'not-yet']).toContain(verdict);
    }
    this.compare(outcome, before);
    this.said.clear();
  }

  /** What was agreed stands in the code, and nothing else has come into it. */
  compare({ results }: CheckWire['outcome'], before: Clause[]): void {
    const now = clausesIn(this.play.series);
    const agreed = results.filter(({ verdict }) => verdict === 'adopted' || verdict === 'today').map(({ item }) => item);
    const out = new Set(agreed.filter((item) => item.out).map(({ about }) => about));
    const changed = new Set(agreed.map(({ about, id }) => about ?? id));
    for (const item of agreed) if (!item.out && !out.has(item.about)) expect(now.map(({ text }) => text)).toContain(item.text);
    for (const { id } of now) expect(out.has(id)).toBe(false);
    for (const clause of now) if (!changed.has(clause.id)) expect(before).toContainEqual(clause);
    for (const clause of before) if (!changed.has(clause.id)) expect(now).toContainEqual(clause);
  }

  pathMove({ line, other, what }: Extract<Act, { act: 'path' }>): ConductMove {
    const running = this.play.running;
    const lines = running?.kind === 'conduct' ? [...running.held.shared.keys(), ...linesIn(this.play.series).map(([id]) => id)] : [];
    const [id = '', second = ''] = [lines[line % lines.length], lines[other % lines.length]];
    const moves: ConductMove[] = [
      { do: 'suggest', text: `Words ${line} and ${other}.`, starter: null },
      { do: 'suggest', text: 'Anyone can pass. No reason needed.', starter: 'pass' },
      { do: 'put', line: id, with: other % 3 === 0 ? null : second },
      { do: 'move', line: id, by: other % 2 ? 1 : -1 },
      { do: 'word', line: id, text: `Better words ${other}.` },
      { do: 'leave', line: id, on: other % 2 === 0 },
      { do: 'take-back', line: id },
      { do: 'not-meant', line: id, on: other % 2 === 0 },
      { do: 'go', step: (['suggest', 'group', 'talk', 'why'] as const)[line % 4]! },
      { do: 'mark', line: id, has: MARKS[line % 2]!, on: other % 2 === 0 },
    ];
    return moves[what]!;
  }

  agreementMove({ what, clause }: Extract<Act, { act: 'agreement' }>): AgreementMove {
    const clauses = clausesIn(this.play.series);
    const about = clauses[clause % Math.max(1, clauses.length)]?.id ?? null;
    const changes = changesIn(this.play.series);
    const moves: AgreementMove[] = [
      { do: 'change', about, text: `Change ${clause}.`, out: clause % 2 === 0 },
      { do: 'change', about: null, text: `New ${clause}.`, out: false },
      { do: 'answer', change: changes[clause % Math.max(1, changes.length)]?.id ?? '', changed: false, because: 'We talked.' },
      { do: 'edit', clause: about ?? '', text: `Plainer ${clause}.` },
      { do: 'object', edit: `id-${clause}` },
      { do: 'read', version: versionsIn(this.play.series)[0]?.number ?? 1, says: 'ok' },
      { do: 'not-kept', clause: about, text: null, named: false },
      { do: 'leave-out', line: linesIn(this.play.series)[0]?.[0] ?? '' },
    ];
    return moves[what]!;
  }

  /** What must be true whatever has happened. */
  audit(): void {
    const { series } = this.play;
    for (const version of versionsIn(series)) {
      const text = JSON.stringify(version);
      expect(this.versions.get(version.number) ?? text).toBe(text);
      this.versions.set(version.number, text);
    }
    expect(versionsIn(series).map(({ number }) => number)).toEqual([...this.versions.keys()].toSorted((a, b) => b - a));
    for (const { id } of changesIn(series)) this.asked.add(id);
    expect(
      changesIn(series)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([...this.asked].toSorted());
    const kept = JSON.stringify([...series, this.play.outcome]);
    const shown = this.play.running
      ? JSON.stringify([this.play.sees(this.play.running.kind), this.play.sees(this.play.running.kind, 'facilitators')])
      : '';
    expect(kept + shown).not.toContain('person-');
  }
}

/** The rule, told again as it stands in the book, by somebody who has not seen ours. */
function byHand(stances: Stance[], here: number, { present, support }: Rule, short: boolean, today: boolean): 'adopted' | 'today' | 'no' {
  const count = (...of: Stance[]) => stances.filter((stance) => of.includes(stance)).length;
  if (count('block') > 0) return 'no';
  const supporters = count('agree', 'live');
  if (supporters === 0 || supporters / (supporters + count('disagree')) < support / 100 - 1e-9) return 'no';
  const enough = here <= 6 ? stances.length >= here : stances.length / here >= present / 100 - 1e-9;
  if (!enough) return today || short ? 'today' : 'no';
  return short ? 'today' : 'adopted';
}

describe('the code of a group, whatever people do', () => {
  test(`a clause is agreed exactly when the rule says so, a stop stops, versions stay as they were, nothing is dropped (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), acts, (size, all) => {
        const record = new Record(size);
        record.take({ act: 'opens', kind: 'conduct', short: false, again: false });
        record.play.does('person-f', 'conduct', { do: 'go', step: 'suggest' });
        for (const act of all) {
          record.take(act);
          record.audit();
        }
      }),
      { numRuns: 400 },
    );
  });
});
