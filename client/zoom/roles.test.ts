import { expect, test } from 'vitest';
import { roleOf } from './roles.ts';

test.each(['host', 'coHost', 'cohost', 'co-host'])('%s runs the meeting', (spelling) => expect(roleOf(spelling)).toBe('facilitator'));

test.each(['attendee', 'participant', 'panelist', '', 'hostess', 'ghost'])('%j does not', (spelling) =>
  expect(roleOf(spelling)).toBe('participant'),
);
