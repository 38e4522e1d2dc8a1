import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../server/activities/index.ts';
import type { Audience, Kind, State } from '../../server/activities/kind.ts';
import { CHAPTERS, type Block } from '../../server/document/wire.ts';
import { LEVELS, type Activities, type KindName } from '../../server/activities/wire.ts';
import { Refusal, refuse } from '../../server/lib/refusal.ts';
import { PHASES } from '../../server/wire.ts';
import { answersAre, heldOf, meWith, NOBODY_AROUND, stateOf as anyState } from '../support/activity.ts';
import { circular, deep, frozen } from '../support/shapes.ts';
import { samples, type Sample } from './samples.ts';

const GARBAGE: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['true', true],
  ['a number', 1],
  ['no number', Number.NaN],
  ['a text', 'sunny'],
  ['a huge text', 'x'.repeat(1_000_000)],
  ['a big number', 10n],
  ['a symbol', Symbol('sunny')],
  ['a function', () => 'sunny'],
  ['a date', new Date(0)],
  ['a list', ['sunny']],
  ['a map', new Map([['choice', 'sunny']])],
  ['an empty object', {}],
  ['an object that comes from nothing', Object.create(null)],
  ['an object in itself', circular()],
  ['lists in lists', deep(10_000)],
  ['a prototype', JSON.parse('{"__proto__":{"preset":"weather-3","choice":"sunny"}}')],
  ['a constructor', JSON.parse('{"constructor":{"prototype":{"preset":"weather-3","choice":"sunny"}}}')],
];

const AUDIENCES: Audience[] = ['people', 'facilitators'];
const ME = { id: 'a-person-3f9c', role: 'participant' } as const;
const NAME = 'Zebedee';

const scenes = import.meta.glob<{ scenes: Record<string, ComponentType> }>('../../client/activities/*/scenes.tsx', { eager: true });

describe.each(Object.keys(kinds) as KindName[])('%s', (name) => {
  describe.each(samples[name] as Sample<typeof name>[])('$of', (sample) => holds(name, sample));

  test('has scenes to look at', () => {
    const all = scenes[`../../client/activities/${name}/scenes.tsx`]?.scenes ?? {};
    expect(Object.keys(all)).not.toEqual([]);
    for (const [scene, Scene] of Object.entries(all)) expect(renderToStaticMarkup(createElement(Scene)), scene).not.toBe('');
  });
});

function holds<K extends KindName>(name: K, sample: Sample<K>) {
  type W = Activities[K];
  const kind: Kind<W> = kinds[name];
  const { choices, moves, responses, kept } = frozen(sample);
  const setups = () => choices.map((choice) => kind.parseSetup(choice)).filter((setup): setup is W['setup'] => !(setup instanceof Refusal));
  const rows = () => kept.map((row) => frozen({ ...(JSON.parse(row) as W['setup']), 'a-field-of-another-version': true }));
  const stageOf = (setup: W['setup']) => frozen(kind.begin(setup, { ...NOBODY_AROUND, now: 1, seed: 'a seed' }));
  const outcomeOf = (setup: W['setup'], given: readonly W['response'][] = responses): W['outcome'] =>
    kind.tally(answersAre<W>(given), { ...heldOf<W>(setup, { stage: stageOf(setup) }), series: NOBODY_AROUND.series });
  const stateOf = (setup: W['setup'], phase: State<W>['phase'], given: readonly W['response'][] = responses): State<W> =>
    frozen(
      anyState<W>(setup, {
        stage: stageOf(setup),
        phase,
        answered: 3,
        responses: answersAre<W>(given),
        outcome: phase === 'open' ? null : outcomeOf(setup, given),
      }),
    );
  const viewsOf = (setup: W['setup']) =>
    PHASES.flatMap((phase) => {
      const common = AUDIENCES.map((audience) => kind.common(stateOf(setup, phase), audience));
      return [...common, ...[null, ...responses].map((body) => kind.mine(stateOf(setup, phase), meWith<W>(body)))];
    });
  const momentOf = (setup: W['setup']) =>
    frozen({
      ...heldOf<W>(setup, { stage: stageOf(setup) }),
      ...NOBODY_AROUND,
      person: ME,
      mayFacilitate: null,
      own: () => responses[0] ?? null,
      id: () => 'a-new-name',
      now: 1,
    });
  const effectsOf = (setup: W['setup']) => moves.map((move) => kind.decide(move, momentOf(setup)));

  test.each(GARBAGE)('refuses %s', (_what, garbage) => {
    expect(kind.parseSetup(garbage)).toBeInstanceOf(Refusal);
    expect(kind.parseMove(garbage)).toBeInstanceOf(Refusal);
  });

  test('takes its samples, and refuses each of them with one key more', () => {
    expect(setups()).toHaveLength(choices.length);
    for (const choice of choices) expect(kind.parseSetup({ ...Object(choice), more: 1 })).toBeInstanceOf(Refusal);
    for (const move of moves) expect(kind.parseMove(move)).toEqual(move);
    for (const move of moves) expect(kind.parseMove({ ...Object(move), more: 1 })).toBeInstanceOf(Refusal);
  });

  test('makes setups that a database can keep', () => {
    for (const setup of setups()) expect(JSON.parse(JSON.stringify(setup))).toStrictEqual(setup);
  });

  // Everything handed in is frozen, and to change what is frozen throws.
  test('changes nothing that it is given', () => {
    for (const setup of [...setups().map(frozen), ...rows()]) {
      expect(LEVELS).toContain(kind.level(setup));
      expect(effectsOf(setup)).toHaveLength(moves.length);
      expect(viewsOf(setup)).not.toContain(undefined);
    }
  });

  test('shows nothing of private answers before closing, and does not even ask for them', () => {
    const secret = setups().filter((setup) => kind.level(setup) === 'private');
    const asked = () => {
      throw new Error('the answers were read');
    };
    for (const setup of secret) {
      for (const phase of ['open', 'closing'] as const) {
        for (const audience of AUDIENCES) {
          const seen = (outcome: W['outcome'] | null) => kind.common({ ...stateOf(setup, phase), responses: asked, outcome }, audience);
          expect(seen(outcomeOf(setup))).toEqual(seen(null));
        }
      }
    }
  });

  test('leaves the same whatever the order of the answers', () => {
    for (const setup of setups()) expect(outcomeOf(setup, responses.toReversed())).toEqual(outcomeOf(setup));
  });

  // What is shared, and the stage, may say who is with whom; that goes at closing. A slot, what is for the series and the outcome stay.
  test('sends no person’s id, and keeps none beyond closing', () => {
    for (const setup of setups()) {
      const effects = effectsOf(setup).flatMap((done) => (done instanceof Refusal ? [] : done));
      const staying = effects.filter((effect) => effect.do !== 'share' && effect.do !== 'stage');
      const shared = new Map(
        effects.flatMap((effect) => (effect.do === 'share' && effect.body !== null ? [[effect.key, effect.body]] : [])),
      );
      const left = kind.tally(answersAre<W>(responses), { ...heldOf<W>(setup, { stage: stageOf(setup), shared }), ...NOBODY_AROUND });
      expect(JSON.stringify([viewsOf(setup), staying, left])).not.toContain(ME.id);
    }
  });

  test('keeps no name in an outcome, and shows one only where names are to be seen', () => {
    const given = responses.map((response) => ({ ...Object(response), name: NAME }) as W['response']);
    for (const setup of setups()) {
      expect(JSON.stringify(outcomeOf(setup, given))).not.toContain(NAME);
      if (kind.level(setup) === 'named') continue;
      const views = PHASES.flatMap((phase) => AUDIENCES.map((audience) => kind.common(stateOf(setup, phase, given), audience)));
      expect(JSON.stringify(views)).not.toContain(NAME);
    }
  });

  test('refuses to change an outcome by what it does not know', () => {
    for (const setup of setups()) {
      const outcome = frozen(outcomeOf(setup));
      for (const [, garbage] of GARBAGE) expect(kind.revise?.(outcome, garbage) ?? refuse('malformed')).toBeInstanceOf(Refusal);
    }
  });

  test('leaves an outcome after the session that a database can keep, and nothing more to take away', () => {
    for (const setup of [...setups(), ...rows()]) {
      const outcome = frozen(outcomeOf(setup));
      const left = kind.afterwards?.(outcome, setup) ?? outcome;
      expect(JSON.parse(JSON.stringify(left))).toStrictEqual(left);
      expect(kind.afterwards?.(left, setup) ?? left).toStrictEqual(left);
    }
  });

  test('gives the page a report of whole blocks, also while there is nothing to tell, and no name in it', () => {
    const given = responses.map((response) => ({ ...Object(response), name: NAME }) as W['response']);
    for (const setup of [...setups(), ...rows()]) {
      const outcome = frozen(outcomeOf(setup, given));
      for (const left of [kind.afterwards?.(outcome, setup) ?? outcome, null]) {
        const report = kind.report(left, setup);
        expect(report.title).not.toBe('');
        expect(CHAPTERS).toContain(report.chapter);
        expect(report.blocks.flatMap(flawsIn)).toEqual([]);
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
        expect(JSON.stringify(report)).not.toMatch(new RegExp(`${NAME}|a-field-of-another-version`));
      }
    }
  });

  test('lives on with what older and newer versions have stored, and sends on nothing it does not know', () => {
    expect(rows()).not.toEqual([]);
    for (const setup of rows()) {
      expect(effectsOf(setup).some((effect) => effect instanceof Refusal)).toBe(false);
      expect(JSON.stringify(viewsOf(setup))).not.toContain('a-field-of-another-version');
    }
  });
}

/** What a page, a spreadsheet or a screen reader could make nothing of. */
function flawsIn(block: Block): string[] {
  const isEmpty = (text: string | number) => text === '' || (typeof text === 'number' && !Number.isFinite(text));
  switch (block.block) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return isEmpty(block.text) ? [`${block.block} without words`] : [];
    case 'list':
      return block.items.length === 0 || block.items.some(isEmpty) ? ['a list with nothing in it'] : [];
    case 'table':
      return [block.caption, ...block.head].some(isEmpty) ||
        block.rows.some((row) => row.length !== block.head.length || isEmpty(row[0] ?? ''))
        ? [`table “${block.caption}” without a caption, or with a row that does not fit`]
        : [];
    case 'bars':
      return [block.caption, ...block.head, ...block.bars.flatMap(({ label, of }) => [label, ...of])].some(isEmpty) ||
        block.bars.some(({ count, fraction }) => isEmpty(count) || !(fraction >= 0 && fraction <= 1))
        ? [`bars “${block.caption}” without words, or of no length`]
        : [];
  }
}
