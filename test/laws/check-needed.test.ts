import { expect, test } from 'vitest';
import { RULE } from '../../server/code/wire.ts';
import { needed } from '../../server/code/rule.ts';
import { neededOf } from '../../client/activities/check/needed.ts';

test('facilitators are told the number by which the server decides', () => {
  for (const present of Array.from({ length: 200 }, (_none, at) => at))
    for (const share of RULE.present) {
      const rule = { present: share, support: 75 as const };
      expect(neededOf(present, rule)).toBe(needed(present, rule));
    }
});
