import { expect, test } from 'vitest';
import type { Move } from '../activities/common-ground/wire.ts';
import { Table } from '../../test/support/common-ground.ts';
import { chanceFrom } from '../lib/chance.ts';
import { DOINGS } from './pretend.ts';

const NAMES = Array.from({ length: 91 }, (_none, at) => `Person ${at + 1}`);

test('a pretend crowd picks, writes one line in each group, and says "me too"', () => {
  const table = new Table({ theme: 'A' }, NAMES);
  const chance = chanceFrom(28);
  const everybodyActs = () => {
    for (const name of NAMES) {
      const activity = { id: 'one', kind: 'common-ground', phase: 'open', openedAt: 0, common: table.common() } as const;
      for (const { move } of DOINGS['common-ground']({ activity, mine: table.sees(name), chance })) table.does(name, move() as Move);
    }
  };
  table.does('Nicc', { do: 'next', from: 'explain' });
  everybodyActs();
  table.opensGroups();
  everybodyActs();
  everybodyActs();
  table.does('Nicc', { do: 'next', from: 'rooms' });
  expect(table.common().wall?.all).toBe(30);
  everybodyActs();
  const pressed = Object.values(table.common().wall?.meToo ?? {}).reduce((all, one) => all + one, 0);
  expect(pressed).toBe(91);
});
