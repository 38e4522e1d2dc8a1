import * as fc from '../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../lib/chance.ts';
import { deal } from './deal.ts';
import { apart, dealtFrom, faultsIn, meet, people, randomRequest, request, supporters, together } from '../../test/support/grouping.ts';
import type { Clash, Dealing, DealRequest, GroupRule } from './wire.ts';

const dealt = (asked: DealRequest) => dealtFrom(deal(asked));
/** Some thousand dealings take longer than a unit test may. Milliseconds. */
const PATIENCE = 60_000;

const many = (count: number, size: number) => Array.from({ length: count }, () => size);

/** From small to large, supporters not counted. */
const sizesOf = (result: Dealing | Clash) =>
  dealtFrom(result)
    .groups.map((group) => group.filter((id) => id.startsWith('p')).length)
    .toSorted((a, b) => a - b);

const whysOf = (result: Dealing | Clash) => ('clashes' in result ? result.clashes.map(({ why }) => why) : []);

const asSets = (groups: string[][]) => groups.map((one) => one.toSorted().join()).toSorted();

describe('the sizes of groups', () => {
  test.each([
    [2, [2]],
    [3, [3]],
    [4, [4]],
    [5, [5]],
    [6, [3, 3]],
    [7, [3, 4]],
    [8, [4, 4]],
    [9, [3, 3, 3]],
    [10, [3, 3, 4]],
    [11, [3, 4, 4]],
    [91, [...many(29, 3), 4]],
    [100, [...many(32, 3), 4]],
    [150, many(50, 3)],
    [153, [...many(47, 3), ...many(3, 4)]],
    [200, many(50, 4)],
  ])('%i people', (count, sizes) => expect(sizesOf(deal(request(count)))).toEqual(sizes));

  test('for every number of people up to 500: all threes, or one four, or two', () => {
    for (let count = 6; count <= 500; count += 1) {
      const sizes = sizesOf(deal(request(count, { mostRooms: 500 })));
      expect(sizes).toEqual([...many((count - 4 * (count % 3)) / 3, 3), ...many(count % 3, 4)]);
    }
  });

  test('fewer rooms make more fours, and where fours do not suffice the facilitator is told', () => {
    expect(sizesOf(deal(request(12, { mostRooms: 3 })))).toEqual([4, 4, 4]);
    expect(sizesOf(deal(request(11, { mostRooms: 3 })))).toEqual([3, 4, 4]);
    expect(deal(request(13, { mostRooms: 3 }))).toEqual({ clashes: [{ why: 'too-many', rules: [], people: [] }] });
    expect(deal(request(201))).toEqual({ clashes: [{ why: 'too-many', rules: [], people: [] }] });
  });

  test('pairs, once they are chosen, leave nobody alone', () => {
    expect([2, 3, 4, 5, 6, 7].map((count) => sizesOf(deal(request(count, { size: 2 }))))).toEqual([
      [2],
      [3],
      [2, 2],
      [2, 3],
      [2, 2, 2],
      [2, 2, 3],
    ]);
    expect(sizesOf(deal(request(120, { size: 2 })))).toEqual([...many(30, 2), ...many(20, 3)]);
  });

  test('nobody at all makes no groups, and one person is reported as alone', () => {
    expect(deal(request(0))).toMatchObject({ groups: [], alone: [] });
    expect(deal(request(1))).toMatchObject({ groups: [['p000']], alone: [0] });
  });

  test('interpreters and supporters are not counted, and do not keep somebody from being alone', () => {
    const [deaf, ...others] = people(6);
    const two = supporters('x1', 'x2');
    const dealing = dealt({ ...request(0), people: [deaf!, ...others, ...two], rules: [together('bsl', [deaf!.id, 'x1', 'x2'])] });
    expect(dealing.groups.map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([3, 5]);
    expect(dealt({ ...request(0), people: [deaf!, ...two], rules: [together('bsl', [deaf!.id, 'x1', 'x2'])] }).alone).toEqual([0]);
  });

  test('a set of more than four has a room of its own; only who would be one or two joins it', () => {
    const set = (size: number) => [
      together(
        'class',
        people(size).map(({ id }) => id),
      ),
    ];
    expect(sizesOf(deal(request(16, { rules: set(7) })))).toEqual([3, 3, 3, 7]);
    expect(sizesOf(deal(request(9, { rules: set(7) })))).toEqual([9]);
    expect(sizesOf(deal(request(10, { rules: set(7) })))).toEqual([3, 7]);
  });

  test('sets that do not fit into threes make fours, and what fits into neither is told', () => {
    const couples = (count: number) => Array.from({ length: count }, (_, at) => together(`k${at}`, [`p00${2 * at}`, `p00${2 * at + 1}`]));
    expect(sizesOf(deal(request(8, { rules: couples(4) })))).toEqual([4, 4]);
    expect(sizesOf(deal(request(12, { rules: [together('four', ['p000', 'p001', 'p002', 'p003'])] })))).toEqual([4, 4, 4]);
    expect(deal(request(6, { rules: couples(3) }))).toEqual({
      clashes: [{ why: 'no-fit', rules: ['k0', 'k1', 'k2'], people: people(6).map(({ id }) => id) }],
    });
  });
});

describe('rules', () => {
  test('a deaf person and both interpreters share a room in each of 1,000 dealings, and so do two with one interpreter', () => {
    const rules = [together('a', ['p001', 'x1', 'x2']), together('b', ['p002', 'x3']), together('c', ['p003', 'x3'])];
    const everybody = [...people(30), ...supporters('x1', 'x2', 'x3')];
    for (let seed = 0; seed < 1_000; seed += 1) {
      const { groups } = dealt({ ...request(0), people: everybody, rules, seed });
      for (const set of [
        ['p001', 'x1', 'x2'],
        ['p002', 'p003', 'x3'],
      ])
        expect(groups.some((one) => set.every((id) => one.includes(id)))).toBe(true);
    }
  });

  test('who is kept apart and together at once is told with the sets that lead from one to the other', () => {
    const rules = [
      together('one', ['p000', 'p001']),
      together('two', ['p001', 'p002']),
      together('far', ['p003', 'p004']),
      apart('no', ['p000', 'p002']),
    ];
    expect(deal(request(12, { rules }))).toEqual({
      clashes: [{ why: 'contradiction', rules: ['no', 'one', 'two'], people: ['p000', 'p002'] }],
    });
  });

  test('a room too small to keep two people apart is told, with no rule that has no part in it', () => {
    const rules = [together('pair', ['p003', 'p004']), apart('no', ['p000', 'p001'])];
    expect(deal(request(5, { rules }))).toEqual({ clashes: [{ why: 'no-fit', rules: ['no'], people: ['p000', 'p001'] }] });
    expect(sizesOf(deal(request(6, { rules })))).toEqual([3, 3]);
  });

  test('who may meet nobody is told with the rules that shut them out', () => {
    const rules = people(8)
      .slice(1)
      .map(({ id }) => apart(`no-${id}`, ['p000', id]))
      .slice(0, 5);
    expect(deal(request(8, { rules }))).toMatchObject({ clashes: [{ why: 'no-fit', rules: rules.map(({ id }) => id) }] });
    expect(sizesOf(deal(request(8, { rules: rules.slice(1) })))).toEqual([4, 4]);
  });

  test('a soft rule is kept where that is possible, and named where it is not', () => {
    const soft = apart('please', ['p000', 'p001'], false);
    for (let seed = 0; seed < 200; seed += 1) expect(dealt(request(7, { rules: [soft], seed })).near).toEqual([]);
    expect(dealt(request(4, { rules: [soft] })).near).toEqual(['please']);
    expect(dealt(request(9, { rules: [soft, together('pair', ['p000', 'p001'])] })).near).toEqual(['please']);
  });

  test('rules about people who are not here change nothing', () => {
    const rules = [together('gone', ['p000', 'q1', 'q2', 'q3', 'q4']), apart('away', ['p000', 'q1']), apart('old', ['q1', 'q2'])];
    expect(deal(request(9, { rules, seed: 3 }))).toEqual(deal(request(9, { seed: 3 })));
  });

  test('a person on the phone has somebody with the panel beside them, and is named where nobody has', () => {
    const phones = people(12).map((person, at) => ({ ...person, panel: at >= 8 }));
    for (let seed = 0; seed < 200; seed += 1) expect(dealt({ ...request(0), people: phones, seed }).unread).toEqual([]);
    expect(dealt({ ...request(0), people: people(3).map((person) => ({ ...person, panel: false })) }).unread).toEqual([0]);
  });
});

describe('new partners', () => {
  test.each([
    [9, 4, 300],
    [30, 4, 100],
    [91, 5, 30],
    [200, 6, 5],
  ])('%i people meet nobody twice in %i rounds, whatever the seed', (count, rounds, seeds) => {
    for (let seed = 0; seed < seeds; seed += 1) {
      const met = new Set<string>();
      for (let round = 0; round < rounds; round += 1) {
        const dealing = dealt(request(count, { met, seed: seed * 100 + round }));
        expect(dealing.meetAgain).toBe(0);
        meet(dealing, met);
      }
      expect(met.size).toBeGreaterThanOrEqual(rounds * count);
    }
  });

  test('where people must meet again, the fewest do: two pairs of six, four of eight', () => {
    for (const [count, fewest] of [
      [6, 2],
      [8, 4],
    ] as const) {
      const met = meet(dealt(request(count)), new Set());
      expect(dealt(request(count, { met })).meetAgain).toBe(fewest);
    }
  });

  test('who stays together by rule meets again without a word, and an interpreter is no news', () => {
    const rules = [together('pair', ['p000', 'p001']), together('bsl', ['p002', 'x1'])];
    const everybody = [...people(12), ...supporters('x1')];
    const met = meet(dealt({ ...request(0), people: everybody, rules }), new Set());
    expect(dealt({ ...request(0), people: everybody, rules, met }).meetAgain).toBe(0);
  });

  test('the same groups again are the same, and take in who came for who left', () => {
    const first = dealt(request(30, { seed: 1 })).groups;
    expect(asSets(dealt(request(30, { again: first, seed: 2 })).groups)).toEqual(asSets(first));

    const [[gone] = []] = first;
    const later = { ...request(0), people: [...people(30).filter(({ id }) => id !== gone), ...people(31).slice(30)], again: first };
    expect(asSets(dealt(later).groups)).toEqual(asSets(first.map((one) => one.map((id) => (id === gone ? 'p030' : id)))));
  });

  test('the same groups again keep the sizes and the rules', () => {
    const first = dealt(request(9)).groups;
    const fewer = people(9).filter(({ id }) => id !== first[0]![0]);
    expect(sizesOf(deal({ ...request(0), people: fewer, again: first }))).toEqual([4, 4]);
    const rules = [apart('since', [first[0]![0]!, first[0]![1]!])];
    expect(faultsIn(request(9, { again: first, rules }), deal(request(9, { again: first, rules })))).toEqual([]);
  });
});

describe('whatever people and rules there are', () => {
  test('the same seed deals in the same way, whoever is listed first', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 120 }), fc.integer(), (count, seed) => {
        const asked = randomRequest(count, seed);
        expect(deal({ ...asked, people: asked.people.toReversed() })).toEqual(deal(asked));
      }),
      { numRuns: 1_000 },
    );
  });

  test('where there is a way to keep all rules, it is found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 60 }), fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (count, seed, density) => {
        const chance = chanceFrom(seed);
        const hidden = dealt(request(count, { seed })).groups;
        const placeOf = new Map(hidden.flatMap((one, at) => one.map((id) => [id, at])));
        const pairs = people(count).flatMap(({ id }, at) =>
          people(count)
            .slice(at + 1)
            .map((other) => [id, other.id] as const),
        );
        const rules = pairs
          .filter(([one, other]) => placeOf.get(one) !== placeOf.get(other) && chance() < density)
          .map(([one, other]): GroupRule => apart(`${one}-${other}`, [one, other]));
        expect(sizesOf(deal(request(count, { rules, seed: seed + 1 })))).toEqual(sizesOf(deal(request(count))));
      }),
      { numRuns: 300 },
    );
  });

  test('no rule of a clash can be spared', () => {
    let clashes = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const asked = randomRequest(4 + (seed % 9), seed);
      const result = deal(asked);
      if (!('clashes' in result)) continue;
      for (const clash of result.clashes) {
        clashes += 1;
        const only = asked.rules.filter(({ id }) => clash.rules.includes(id));
        expect('clashes' in deal({ ...asked, rules: only })).toBe(true);
        for (const given of only) expect(whysOf(deal({ ...asked, rules: only.filter((rule) => rule !== given) }))).not.toContain(clash.why);
      }
    }
    expect(clashes).toBeGreaterThan(20);
  });

  test('what was asked is left as it was', () => {
    const asked = randomRequest(40, 7);
    const before = structuredClone({ ...asked, tokenOf: null });
    deal(asked);
    expect({ ...asked, tokenOf: null }).toEqual(before);
  });
});
