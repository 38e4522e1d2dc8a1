import * as fc from '../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { backoffMs, FRESH, nextTry, shouldLook, type LineEnd, type Tries } from './backoff.ts';

const half = () => 0.5;
const after = (ends: LineEnd[], tries: Tries = FRESH) => ends.reduce((now, end) => nextTry(now, end, half).tries, tries);
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

const CUT: LineEnd = { how: 'broken', healthy: false };
const LOOKED: LineEnd = { how: 'looked' };

describe('coming back', () => {
  test('a panel waits at most 5 seconds, however often it has failed', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (failures, chance) => {
        const wait = backoffMs(failures, () => chance);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(Math.min(5_000, 500 * 2 ** failures));
      }),
    );
  });

  test('a thousand panels that lost the same server come back spread over the whole time', () => {
    const waits = Array.from({ length: 1_000 }, (_, at) => backoffMs(10, () => at / 1_000));
    for (const second of [0, 1, 2, 3, 4]) expect(waits.filter((ms) => Math.floor(ms / 1_000) === second)).toHaveLength(200);
  });

  test('whoever is told when to come back does, and starts with a clean slate', () => {
    const tired = after(times(4, { how: 'unreachable' }));
    expect(nextTry(tired, { how: 'bye', afterMs: 1_234 }, half)).toEqual({ waitMs: 1_234, tries: FRESH });
    expect(nextTry(tired, { how: 'wait', ms: 9_000 }, half).waitMs).toBe(9_000);
  });

  test('a person who presses "Try again" does not wait', () => {
    expect(nextTry(after(times(9, CUT)), { how: 'asked' }, half).waitMs).toBe(0);
  });

  test('a first expired token costs no wait, and one that is refused again and again does not hammer the server', () => {
    expect(nextTry(FRESH, { how: 'signed-out' }, half).waitMs).toBe(0);
    expect(nextTry(after(times(5, { how: 'signed-out' })), { how: 'signed-out' }, half).waitMs).toBe(2_500);
  });
});

describe('where streams do not hold', () => {
  test('after three broken streams the panel looks every 5 seconds', () => {
    expect(shouldLook(after([CUT, CUT]))).toBe(false);
    const looking = after([CUT, CUT, CUT]);
    expect(shouldLook(looking)).toBe(true);
    expect(nextTry(looking, LOOKED, half).waitMs).toBe(5_000);
  });

  test('a server that is away is not a broken stream: when it returns, we listen', () => {
    expect(shouldLook(after(times(50, { how: 'unreachable' })))).toBe(false);
  });

  test('a server that has no room for streams three times is asked for views', () => {
    expect(shouldLook(after(times(3, { how: 'wait', ms: 2_000 })))).toBe(true);
  });

  test('a stream that did well clears the two that did not', () => {
    expect(shouldLook(after([CUT, CUT, { how: 'broken', healthy: true }, CUT, CUT]))).toBe(false);
  });

  test('a stream is tried again each minute, and one more failure is enough to go back to looking', () => {
    const minute = after(times(12, LOOKED), after([CUT, CUT, CUT]));
    expect(shouldLook(minute)).toBe(false);
    expect(shouldLook(after([CUT], minute))).toBe(true);
  });
});
