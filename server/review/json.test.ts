import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { EVENING, HOSTILE, paperOf as hostilePaper } from '../../test/support/papers.ts';
import { writtenOf } from '../afterwards/write-up/blocks.ts';
import { json, schemaAt } from './json.ts';
import type { SessionReport } from './wire.ts';

const ADDRESS = 'https://spells.example/schemas/session-1.json';

const session = (blocks = EVENING.blocks): SessionReport => ({
  id: 'an-id-that-stays-here',
  title: 'Tuesday network',
  startedAt: Date.UTC(2027, 2, 1, 10),
  endedAt: null,
  came: 94,
  keptUntil: Date.UTC(2028, 2, 1),
  written: writtenOf(null),
  linkUntil: 3,
  seriesId: 'a-series',
  activities: [
    { id: 'another-id', kind: 'poll', level: 'private', phase: 'closed', title: 'Weather', chapter: 'mood', asks: null, blocks },
  ],
});

/** A checker that nobody here has written. */
function flawsIn(text: string): unknown {
  const check = new Ajv2020({ strict: false, validateFormats: false }).compile(schemaAt(ADDRESS));
  return check(JSON.parse(text)) ? [] : check.errors;
}

test('is what its published schema says, whatever stands in it', () => {
  expect(flawsIn(json(session(), EVENING, ADDRESS))).toEqual([]);
  for (const text of HOSTILE) expect(flawsIn(json(session(hostilePaper(text).blocks), EVENING, ADDRESS))).toEqual([]);
});

test('names its schema, and has no id and no time but those of the session', () => {
  const text = json(session(), EVENING, ADDRESS);
  expect(JSON.parse(text)).toMatchObject({ $schema: ADDRESS, version: 1, startedAt: '2027-03-01T10:00:00.000Z', endedAt: null, came: 94 });
  expect(text).not.toMatch(/an-id|another-id|linkUntil/);
});

test('what the schema does not know is a flaw', () => {
  expect(flawsIn(json(session(), EVENING, ADDRESS).replace('"came"', '"here"'))).not.toEqual([]);
});
