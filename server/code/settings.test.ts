import { expect, test } from 'vitest';
import { versionKey } from './keepsakes.ts';
import { settingsIn } from './settings.ts';
import { USUAL_RULE, type Clause, type Version } from './wire.ts';

const seriesWith = (...clauses: Clause[]) => {
  const version: Version = { number: 1, at: 1, rule: USUAL_RULE, present: 3, clauses, added: [], changed: [], out: [] };
  return new Map<string, object>([[versionKey(1), version]]);
};

test('what the group adopts sets what it names, and its own words set nothing', () => {
  const off = { id: 'a', text: 'The panel does not ask us to go closer.', starter: 'nudges-off' };
  expect(settingsIn(new Map())).toEqual({});
  expect(settingsIn(seriesWith(off))).toEqual({ nudges: 'off' });
  expect(settingsIn(seriesWith(off, { id: 'b', text: 'x', starter: 'chat-help' }))).toEqual({ nudges: 'off', chat: 'help' });
  expect(settingsIn(seriesWith(off, { id: 'c', text: 'x', starter: 'nudges-on' }))).toEqual({ nudges: 'on' });
  expect(settingsIn(seriesWith({ id: 'c', text: 'No nudges please.' }))).toEqual({});
});
