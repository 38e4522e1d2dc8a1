import * as fc from '../../test/support/fast-check.ts';
import { expect, test } from 'vitest';
import { padded } from './pad.ts';

test('every body is a multiple of 1024 bytes and says the same as before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      const body = padded(JSON.stringify({ text }));
      expect(new TextEncoder().encode(body).length % 1024).toBe(0);
      expect(JSON.parse(body)).toEqual({ text });
    }),
  );
});

test('"sunny" and "cloudy" cannot be told apart by their length', () => {
  const bodyOf = (choice: string) => padded(JSON.stringify({ type: 'move', move: { choice } }));
  expect(bodyOf('sunny')).toHaveLength(bodyOf('cloudy').length);
});
