import { expect, test } from 'vitest';
import { PRESETS } from './presets/wire.ts';
import { tableOf } from './table.ts';
import type { PollOutcome, PollWire } from './wire.ts';

const commonOf = (key: string, more: Partial<PollWire['common']> = {}): PollWire['common'] => {
  const { form, question, answers, ordered, levels } = PRESETS.find((preset) => preset.key === key)!;
  const rules = { level: levels[0], threshold: 5, hold: false, keep: true };
  return { preset: key, form, question, answers, ordered, ...rules, answered: 0, counts: null, names: null, outcome: null, ...more };
};
const written: PollOutcome = { show: 'texts', answered: 5, texts: [[{ text: 'a walk' }], [{ text: 'the bus' }]] };

test('small numbers of several answers are words', () => {
  const counts = [
    { answer: 'family', count: 6 },
    { answer: 'service', count: 'few' as const },
    { answer: 'curious', count: 'nearly-all' as const },
  ];
  expect(tableOf({ show: 'counts', answered: 12, counts }, commonOf('who-is-here'))).toEqual([
    ['Family, friend or carer', '6', '50', 'People could choose several answers'],
    ['I work in a service', '', '', 'Fewer than 3 people, or nobody'],
    ['Just curious', '', '', 'All people, or all but 1 or 2'],
  ]);
  expect(tableOf({ show: 'words-only', answered: 8 }, commonOf('who-is-here'))).toEqual([
    ['', '', '', 'Some numbers are too small to show'],
  ]);
});

test('an order has places', () => {
  const common = commonOf('first-time', { form: 'rank' });
  expect(tableOf({ show: 'places', answered: 4, places: [{ answer: 'many', place: 1, sum: 5, first: 3 }] }, common)).toEqual([
    ['Many times', '', '', 'Place 1, put first by 3'],
  ]);
  expect(tableOf({ show: 'places', answered: 5, places: [{ answer: 'many', place: 1 }] }, common)).toEqual([
    ['Many times', '', '', 'Place 1'],
  ]);
});

test('what people wrote is there only if the group wants to keep it', () => {
  const note = 'What people wrote is not kept: the group did not ask for it';
  expect(tableOf(written, commonOf('wins-and-hard-bits'))).toEqual([
    ['a walk', '', '', 'One thing that went well lately.'],
    ['the bus', '', '', 'One thing that was hard.'],
  ]);
  expect(tableOf(written, commonOf('wins-and-hard-bits', { keep: false }))).toEqual([['', '', '', note]]);
  expect(tableOf({ show: 'not-kept', answered: 5 }, commonOf('wins-and-hard-bits'))).toEqual([['', '', '', note]]);
});
