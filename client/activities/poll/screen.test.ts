import { describe, expect, test } from 'vitest';
import { screenOf } from './screen.ts';

const fresh = { phase: 'open', answered: false, changing: false, passed: false, idle: true } as const;

describe('while the poll is open', () => {
  test.each([
    ['somebody who comes can answer', {}, 'answering'],
    ['an answer under way stays in sight until it is kept', { idle: false }, 'answering'],
    ['whoever has answered is thanked', { answered: true }, 'thanks'],
    ['an answer that is being changed can be seen', { answered: true, changing: true }, 'answering'],
    ['whoever passed is thanked', { passed: true }, 'passed'],
    ['a pass that did not arrive is not yet a pass', { passed: true, idle: false }, 'answering'],
    ['an answer given elsewhere counts more than a pass here', { passed: true, answered: true }, 'thanks'],
  ] as const)('%s', (_what, facts, screen) => {
    expect(screenOf({ ...fresh, ...facts })).toBe(screen);
  });
});

test.each([
  ['closing', 'waiting'],
  ['closed', 'waiting'],
  ['shown', 'results'],
  ['lost', 'lost'],
] as const)('when it is %s, everybody sees %s, whatever they did', (phase, screen) => {
  for (const answered of [true, false])
    for (const passed of [true, false]) expect(screenOf({ ...fresh, phase, answered, passed })).toBe(screen);
});
