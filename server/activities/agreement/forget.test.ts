import { expect, test } from 'vitest';
import { forget } from './rules.ts';

const report = (name: string | null) => ({ clause: null, text: 'Somebody was cut off', name });
const present = (id: string, name: string) => ({ id, name, role: 'participant' as const, door: 'zoom' as const, here: true });

test('what somebody has reported with their name goes with them; where two have the same name, only the name does', () => {
  const shared = new Map([
    ['a', report('Ana')],
    ['b', report('Ben')],
    ['c', report(null)],
  ]);
  const alone = forget({ id: '1', name: 'Ana' }, { shared, everyone: () => [present('1', 'Ana'), present('2', 'Ben')] });
  expect(alone).toEqual([{ do: 'share', key: 'a', body: null }]);
  const two = forget({ id: '1', name: 'Ana' }, { shared, everyone: () => [present('1', 'Ana'), present('3', 'Ana')] });
  expect(two).toEqual([{ do: 'share', key: 'a', body: report(null) }]);
  expect(forget({ id: '4', name: null }, { shared, everyone: () => [] })).toEqual([]);
});
