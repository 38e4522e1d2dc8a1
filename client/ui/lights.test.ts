import { assert, integer, property } from '../../test/support/fast-check.ts';
import { expect, test } from 'vitest';
import { lightAt, lightsFor } from './lights.ts';

const crowd = integer({ min: 0, max: 100_000 });

test('each of the first thirty people brings a light of their own', () => {
  for (let answers = 0; answers <= 30; answers += 1) expect(lightsFor(answers)).toBe(answers);
});

test('nobody who answers puts a light out, and a crowd is never more than sixty lights', () => {
  assert(
    property(crowd, crowd, (one, other) => {
      const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
      expect(lightsFor(fewer)).toBeLessThanOrEqual(lightsFor(more));
      expect(lightsFor(more)).toBeLessThanOrEqual(60);
    }),
  );
});

test('a light stays inside the sky, and stays where it was', () => {
  for (let number = 0; number < 60; number += 1) {
    const light = lightAt(number);
    expect(light).toEqual(lightAt(number));
    for (const figure of Object.values(light)) {
      expect(figure).toBeGreaterThanOrEqual(0);
      expect(figure).toBeLessThan(1);
    }
  }
});

test('lights spread over the whole width, however many have come', () => {
  for (const count of [8, 13, 21, 60]) {
    const across = Array.from({ length: count }, (_, number) => lightAt(number).across).toSorted((a, b) => a - b);
    const gaps = across.map((place, at) => place - (across[at - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(3 / count);
  }
});
