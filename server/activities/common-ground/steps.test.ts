import { describe, expect, test } from 'vitest';
import { Table } from '../../../test/support/common-ground.ts';

const THREE = ['Amina', 'Ben', 'Cai'];
const NINE = [...THREE, 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ivy'];
const theme = { theme: 'A' };

describe('the steps', () => {
  test('lead from what will happen to the wall, and the rooms have as many minutes as the largest group needs', () => {
    const table = new Table(theme, NINE);
    const steps = [table.common().step];
    table.does('Nicc', { do: 'next', from: 'explain' });
    steps.push(table.common().step);
    table.does('Nicc', { do: 'deal' });
    for (const from of ['warm-up', 'groups', 'rooms', 'wall'] as const) {
      table.does('Nicc', { do: 'next', from });
      steps.push(table.common().step);
    }
    expect(steps).toEqual(['explain', 'warm-up', 'groups', 'rooms', 'wall', 'helped']);
    expect(table.common().minutes).toBe(7);
  });

  test('nobody is shown groups before a facilitator has looked at them', () => {
    const table = new Table({ ...theme, warmUp: false }, NINE);
    expect(table.tries('Nicc', { do: 'next', from: 'explain' })).toBe('not-open');
    table.does('Nicc', { do: 'deal' });
    expect(table.sees('Amina').group).toBeNull();
    expect(table.common().groups).toBe(0);
    expect(table.desk.dealt).toMatchObject({ clashes: null, sizes: { 3: 3 }, alone: 0 });
    table.does('Nicc', { do: 'next', from: 'explain' });
    expect(table.groupOf('Amina').people).toHaveLength(3);
  });

  test('two presses on one button make one step', () => {
    const table = new Table(theme, NINE);
    table.opensGroups();
    table.does('Nicc', { do: 'next', from: 'groups' });
    expect(table.common().step).toBe('rooms');
  });

  test('are taken by facilitators only', () => {
    const table = new Table(theme, NINE);
    for (const move of [{ do: 'deal' }, { do: 'next', from: 'explain' }, { do: 'time' }, { do: 'shuffle' }] as const)
      expect(table.tries('Amina', move)).toBe('facilitators-only');
  });

  test('a small meeting stays together, and a second round skips the quiet minutes', () => {
    const table = new Table(theme, THREE);
    table.opensGroups();
    expect(table.desk.groups.map(({ people }) => people.length)).toEqual([3]);
    table.does('Nicc', { do: 'next', from: 'rooms' });
    table.does('Nicc', { do: 'round', from: 1 });
    table.does('Nicc', { do: 'round', from: 1 });
    table.does('Nicc', { do: 'deal' });
    table.does('Nicc', { do: 'next', from: 'explain' });
    expect(table.common()).toMatchObject({ step: 'groups', round: 2 });
  });

  test('91 people make 29 threes and a four', () => {
    const table = new Table(
      theme,
      Array.from({ length: 91 }, (_none, at) => `Person ${at}`),
    );
    table.does('Nicc', { do: 'deal' });
    expect(table.desk.dealt).toMatchObject({ sizes: { 3: 29, 4: 1 } });
  });

  test('rules that cannot both be kept are told before anything opens, and nothing is dealt', () => {
    const table = new Table({ ...theme, warmUp: false }, NINE);
    const rules = [
      { id: 'one', keep: 'together' as const, people: ['amina', 'ben'] },
      { id: 'two', keep: 'apart' as const, people: ['amina', 'ben'], hard: true },
    ];
    table.does('Nicc', { do: 'rules', rules, helpers: [] });
    table.does('Nicc', { do: 'deal' });
    expect(table.desk.dealt?.clashes).toEqual([
      {
        why: 'contradiction',
        rules: ['two', 'one'],
        people: [
          { id: 'amina', name: 'Amina' },
          { id: 'ben', name: 'Ben' },
        ],
      },
    ]);
    expect(table.tries('Nicc', { do: 'next', from: 'explain' })).toBe('not-open');
    expect(JSON.stringify(table.common())).not.toContain('together');
  });

  test('somebody who types makes ten minutes worth offering, to all', () => {
    const table = new Table(theme, NINE);
    table.does('Ben', { do: 'way', way: 'typing' });
    table.does('Nicc', { do: 'deal' });
    expect(table.desk.dealt).toMatchObject({ longer: 10 });
    table.does('Nicc', { do: 'minutes', minutes: 10 });
    expect(table.desk.dealt).toMatchObject({ longer: null });
  });
});

describe('time', () => {
  const rooms = () => {
    const table = new Table({ ...theme, warmUp: false }, NINE);
    table.opensGroups();
    return table;
  };

  test('goes by in whole minutes, which the server tells', () => {
    const table = rooms();
    const parts: unknown[] = [];
    for (let minute = 0; minute <= 8; minute += 1) {
      const { left, part } = table.common();
      parts.push([left, part]);
      table.passes(60_000);
    }
    expect(parts).toEqual([
      [7, 'hello'],
      [6, 'turns'],
      [5, 'turns'],
      [4, 'turns'],
      [3, 'turns'],
      [2, 'write'],
      [1, 'goodbye'],
      [0, 'over'],
      [0, 'over'],
    ]);
  });

  test('does not tell everybody the same again and again', () => {
    const table = rooms();
    table.passes(30_000); // rooms have been open for a while
    const before = table.told;
    table.passes(29_000);
    expect(table.told).toBe(before);
  });

  test('can be added ten times and more, also after the end, and a repeated press adds nothing', () => {
    const table = rooms();
    table.passes(8 * 60_000);
    expect(table.tries('Nicc', { do: 'time' }, 'one press')).toBe('done');
    expect(table.tries('Nicc', { do: 'time' }, 'one press')).toBe('done');
    expect(table.common().left).toBe(2);
    for (let press = 0; press < 10; press += 1) table.does('Nicc', { do: 'time' });
    expect(table.common().left).toBe(22);
  });

  test('can be asked for by any group, which a facilitator sees until it is given', () => {
    const table = rooms();
    table.does('Ben', { do: 'ask-time', on: true });
    expect(table.desk.groups.filter(({ asksTime }) => asksTime)).toHaveLength(1);
    expect(table.groupOf('Ben').asksTime).toBe(true);
    table.does('Nicc', { do: 'time' });
    expect(table.desk.groups.filter(({ asksTime }) => asksTime)).toHaveLength(0);
  });

  test('nothing closes on somebody who writes', () => {
    const table = rooms();
    table.passes(20 * 60_000);
    table.does('Ben', { do: 'line', text: 'We all hum' });
    table.does('Nicc', { do: 'next', from: 'rooms' });
    table.does('Ben', { do: 'post', text: 'We all hum when we cook' });
    expect(table.common().wall?.lines.map(({ text }) => text)).toEqual(['We all hum when we cook']);
  });

  test('after 30 seconds whoever is still here is asked what suits them', () => {
    const table = rooms();
    expect(table.common().stuck).toBe(false);
    table.passes(31_000);
    expect(table.common().stuck).toBe(true);
  });
});
