import * as fc from '../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { apart, dealtFrom, people, randomRequest, request, supporters, together } from '../../test/support/grouping.ts';
import { deal } from './deal.ts';
import { settle } from './settle.ts';
import type { DealRequest } from './wire.ts';

const without = (asked: DealRequest, ...gone: string[]): DealRequest => ({
  ...asked,
  people: asked.people.filter(({ id }) => !gone.includes(id)),
});

/** Three threes: p000 to p002, p003 to p005, p006 to p008. */
const STANDING = [0, 3, 6].map((first) =>
  people(9)
    .slice(first, first + 3)
    .map(({ id }) => id),
);
const settled = (asked: DealRequest, standing = STANDING) => dealtFrom(settle(standing, asked));

describe('groups that are together', () => {
  test('stay as they are while nobody comes or leaves', () => {
    expect(settled(request(9))).toEqual({ groups: STANDING, alone: [], unread: [], near: [], meetAgain: 0 });
  });

  test('whoever comes late goes into the smallest group, and nobody moves', () => {
    const { groups } = settled(without(request(10), 'p004'));
    expect(groups).toEqual([STANDING[0], ['p003', 'p005', 'p009'], STANDING[2]]);
  });

  test('a person left alone is reported, stays, and is the first to whom somebody comes', () => {
    const left = without(request(9), 'p003', 'p004');
    expect(settled(left)).toMatchObject({ groups: [STANDING[0], ['p005'], STANDING[2]], alone: [1] });
    expect(settled(without(request(10), 'p003', 'p004'))).toMatchObject({
      groups: [STANDING[0], ['p005', 'p009'], STANDING[2]],
      alone: [],
    });
  });

  test('a supporter beside somebody does not hide that they are alone', () => {
    const asked = { ...request(0), people: [...people(4), ...supporters('x1')], rules: [together('help', ['p003', 'x1'])] };
    expect(
      settled(asked, [
        ['p000', 'p001', 'p002'],
        ['p003', 'x1'],
      ]).alone,
    ).toEqual([1]);
  });

  test('somebody who wants to leave an empty room is placed like one who comes late', () => {
    const asked = without(request(9), 'p003', 'p004');
    const { groups, alone } = settled(asked, [STANDING[0]!, STANDING[2]!]);
    expect(groups.flat()).toContain('p005');
    expect(alone).toEqual([]);
  });

  test('an interpreter who comes late goes to the person they are here for', () => {
    const asked = { ...request(9), people: [...people(9), ...supporters('x1', 'x2')], rules: [together('bsl', ['p007', 'x1', 'x2'])] };
    expect(settled(asked).groups[2]).toEqual([...STANDING[2]!, 'x1', 'x2']);
  });

  test('somebody who comes late is kept apart, and meets new people where that is possible', () => {
    const rules = [apart('no', ['p009', 'p000']), apart('please', ['p009', 'p003'], false)];
    for (let seed = 0; seed < 50; seed += 1) expect(settled(request(10, { rules, seed })).groups[2]).toContain('p009');
    const met = new Set(['p000 p009', 'p007 p009']);
    for (let seed = 0; seed < 50; seed += 1) expect(settled(request(10, { met, seed })).groups[1]).toContain('p009');
  });

  test('somebody on the phone is not placed beside nobody who could read to them', () => {
    const phones = people(7).map((person, at) => ({ ...person, panel: at < 4 }));
    for (let seed = 0; seed < 50; seed += 1) {
      const { groups } = settled({ ...request(0), people: phones, seed }, [
        ['p000', 'p001', 'p002', 'p003'],
        ['p004', 'p005'],
      ]);
      expect(groups[0]).toContain('p006');
    }
  });

  test('where somebody late can go nowhere, or a rule came after the groups, the facilitator is told', () => {
    const nowhere = STANDING.map(([id]) => apart(`no-${id}`, ['p009', id!]));
    const told = settle(STANDING, request(10, { rules: nowhere }));
    expect(told).toMatchObject({ clashes: [{ why: 'no-fit', rules: [expect.stringMatching(/^no-/)] }] });
    expect(settle(STANDING, request(9, { rules: [apart('since', ['p000', 'p001'])] }))).toEqual({
      clashes: [{ why: 'no-fit', rules: ['since'], people: ['p000', 'p001'] }],
    });
    expect(settle(STANDING, request(9, { rules: [together('since', ['p000', 'p008'])] }))).toMatchObject({
      clashes: [{ rules: ['since'] }],
    });
    const both = [apart('one', ['p000', 'p008']), together('two', ['p000', 'p008'])];
    expect(settle(STANDING, request(9, { rules: both }))).toMatchObject({ clashes: [{ why: 'contradiction' }] });
  });

  test('where no group is left, those who are here are dealt anew', () => {
    const asked = request(7);
    expect(settle([['gone'], []], asked)).toEqual(deal(asked));
  });

  test('whoever comes and goes: everybody here is in one group, and whoever was in one is still there', () => {
    let placed = 0;
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 80 }), fc.integer(), fc.integer({ min: 1, max: 6 }), (count, seed, nth) => {
        const asked = randomRequest(count, seed);
        const before = settle([], { ...asked, people: asked.people.filter((_, at) => at % 7 !== nth) });
        if ('clashes' in before) return;
        const here = asked.people.filter((_, at) => at % 7 !== nth - 1);
        const after = settle(before.groups, { ...asked, people: here });
        if ('clashes' in after) return;
        placed += 1;
        expect(after.groups.flat().toSorted()).toEqual(here.map(({ id }) => id).toSorted());
        const ids = new Set(here.map(({ id }) => id));
        const stood = before.groups.map((group) => group.filter((id) => ids.has(id))).filter((group) => group.length > 0);
        expect(after.groups.map((group, at) => group.slice(0, stood[at]?.length))).toEqual(stood);
      }),
      { numRuns: 300 },
    );
    expect(placed).toBeGreaterThan(100);
  });
});
