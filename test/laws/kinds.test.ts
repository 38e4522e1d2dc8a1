import { isValidElement, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { kinds as clientKinds } from '../../client/activities/index.ts';
import { kinds } from '../../server/activities/index.ts';
import type { Audience, Kind, State } from '../../server/activities/kind.ts';
import { LEVELS, type Activities, type ActivityWire, type KindName } from '../../server/activities/wire.ts';
import { Refusal } from '../../server/lib/refusal.ts';
import { PHASES } from '../../server/wire.ts';
import { samples } from './samples.ts';

const GARBAGE: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['true', true],
  ['a number', 1],
  ['not a number', Number.NaN],
  ['a text', 'sunny'],
  ['a huge text', 'x'.repeat(1_000_000)],
  ['a big number', 10n],
  ['a symbol', Symbol('sunny')],
  ['a function', () => 'sunny'],
  ['a date', new Date(0)],
  ['a list', []],
  ['a list of lists', deep(10_000)],
  ['an empty object', {}],
  ['an object without a prototype', Object.create(null)],
  ['an object in itself', circular()],
  ['a prototype', JSON.parse('{"__proto__":{"choice":"sunny","preset":"weather-3"}}')],
  ['a constructor', JSON.parse('{"constructor":{"prototype":{"choice":"sunny"}}}')],
  ['a map', new Map([['choice', 'sunny']])],
];

const ME = { id: 'me-3f9c', role: 'participant' } as const;
const AUDIENCES: Audience[] = ['people', 'facilitators'];

describe.each(Object.keys(kinds) as KindName[])('%s', (name) => {
  obeys(kinds[name], samples[name]);

  test('has scenes to look at', () => {
    const scenes = sceneFiles[`../../client/activities/${name}/scenes.tsx`]?.scenes ?? {};
    expect(Object.keys(scenes).length).toBeGreaterThan(0);
    for (const Scene of Object.values(scenes)) expect(isValidElement(<Scene />)).toBe(true);
  });
});
