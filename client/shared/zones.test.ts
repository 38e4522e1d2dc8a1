import { expect, test } from 'vitest';
import { timesOf } from './zones.ts';

test('the same moment is said for the reader first, and once for each other place', () => {
  const at = Date.UTC(2027, 6, 14, 13);
  expect(timesOf(at, ['Europe/London', 'Australia/Sydney'], 'Europe/London', 'Where you are')).toEqual([
    { zone: 'Europe/London', place: 'Where you are (London)', when: expect.stringMatching(/^Wednesday.*14 July.*14:00 BST$/) },
    { zone: 'Australia/Sydney', place: 'Sydney', when: expect.stringMatching(/^Wednesday.*14 July.*23:00/) },
  ]);
});
