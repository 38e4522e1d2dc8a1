import { describe, expect, test } from 'vitest';
import { Table } from '../../../test/support/common-ground.ts';
import { commonGround } from './common-ground.ts';

const crowd = (count: number) => Array.from({ length: count }, (_none, at) => `Person ${at + 1}`);

/** Thirty lines of as many groups. */
const wallOf91 = (choice = {}) => {
  const names = crowd(91);
  const table = new Table({ theme: 'A', warmUp: false, nudges: false, ...choice }, names);
  table.opensGroups();
  for (const group of table.stage.groups) {
    table.passes(1_000);
    const writer = names.find((name) => group.people[0] === name.toLowerCase().replace(' ', '-')) ?? '';
    table.does(writer, { do: 'post', text: `We all keep ${group.number} jars` });
  }
  table.does('Nicc', { do: 'next', from: 'rooms' });
  return { table, names };
};
const keyOf = (table: Table, text: string) => table.desk.lines.find((line) => line.text === text)?.key ?? '';

describe('the wall', () => {
  test('91 people: 30 lines stand on it, the newest 20 for everybody, the rest for who asks', () => {
    const { table } = wallOf91();
    const { wall } = table.common();
    expect([wall?.all, wall?.lines.length, wall?.lines[0]?.text]).toEqual([30, 20, 'We all keep 30 jars']);
    expect(table.sees('Person 1').more).toEqual([]);
    table.does('Person 1', { do: 'more', pages: 1 });
    expect(table.sees('Person 1').more.map(({ text }) => text)).toContain('We all keep 1 jars');
    expect(table.desk.lines).toHaveLength(30);
  });

  test('one line can be talked about: all see which, until it is over, is hidden, or another round begins', () => {
    const { table } = wallOf91();
    const line = keyOf(table, 'We all keep 3 jars');
    expect(table.tries('Person 1', { do: 'talk', line })).toBe('facilitators-only');
    table.does('Nicc', { do: 'talk', line });
    expect(table.common().wall?.talk?.text).toBe('We all keep 3 jars');
    table.does('Nicc', { do: 'hide', line, hidden: true, why: '' });
    expect(table.common().wall?.talk).toBeNull();
    expect(table.tries('Nicc', { do: 'talk', line })).toBe('not-open');
    table.does('Nicc', { do: 'hide', line, hidden: false, why: '' });
    table.does('Nicc', { do: 'talk', line: null });
    expect(table.common().wall?.talk).toBeNull();
    table.does('Nicc', { do: 'talk', line });
    table.does('Nicc', { do: 'round', from: 1 });
    expect(table.common().wall?.talk).toBeNull();
  });

  test('what two groups found, however they wrote it, is told to be found by both', () => {
    const { table, names } = wallOf91();
    const [, writer = ''] = [
      ...new Set(
        table.stage.groups.map(({ people: [first] }) => names.find((name) => first === name.toLowerCase().replace(' ', '-')) ?? ''),
      ),
    ];
    table.does(writer, { do: 'post', text: 'we all keep 30 jars.' });
    const twice =
      table
        .common()
        .wall?.lines.filter((line) => line.twice)
        .map(({ text }) => text) ?? [];
    expect(twice.map((text) => text.toLowerCase())).toContain('we all keep 30 jars');
    expect(table.tally().lines.filter((line) => line.twice)).toHaveLength(2);
  });

  test('me too is counted without names, once for each person, and can be undone', () => {
    const { table, names } = wallOf91();
    const line = keyOf(table, 'We all keep 3 jars');
    for (const name of names.slice(0, 5)) table.does(name, { do: 'me-too', line, on: true });
    table.does('Person 1', { do: 'me-too', line, on: true });
    expect(table.common().wall?.meToo).toEqual({ [line]: 5 });
    table.does('Person 1', { do: 'me-too', line, on: false });
    expect(table.common().wall?.meToo).toEqual({ [line]: 4 });
    expect(table.sees('Person 2').meToo).toEqual([line]);
    expect(table.tally().lines.find(({ text }) => text === 'We all keep 3 jars')?.meToo).toBe(4);
  });

  test('nothing can be said of a line that is not up', () => {
    const { table } = wallOf91();
    const line = keyOf(table, 'We all keep 3 jars');
    table.does('Nicc', { do: 'hide', line, hidden: true, why: 'It names somebody.' });
    expect(table.tries('Person 1', { do: 'me-too', line, on: true })).toBe('not-open');
    expect(table.tries('Person 1', { do: 'me-too', line: 'nothing', on: true })).toBe('not-open');
  });

  test('a hidden line is gone for all, its group is told why, and it can come back', () => {
    const { table, names } = wallOf91();
    const line = keyOf(table, 'We all keep 30 jars');
    table.does('Nicc', { do: 'hide', line, hidden: true, why: 'It names somebody.' });
    expect(table.common().wall?.all).toBe(29);
    expect(JSON.stringify(table.common())).not.toContain('names somebody');
    const told = names.filter((name) => table.groupOf(name).hidden === 'It names somebody.');
    expect(told).toHaveLength(table.stage.groups.find(({ key }) => key === line)?.people.length ?? 0);
    table.does('Nicc', { do: 'hide', line, hidden: false, why: '' });
    expect(table.common().wall?.all).toBe(30);
  });

  test('is read aloud in an order that a facilitator can shuffle', () => {
    const { table } = wallOf91();
    const before = table.common().wall?.lines.map(({ key }) => key);
    table.does('Nicc', { do: 'shuffle' });
    const after = table.common().wall?.lines.map(({ key }) => key);
    expect(after).not.toEqual(before);
    expect(table.common().wall?.all).toBe(30);
  });

  test('keeps the lines of earlier rounds, also while the next is on', () => {
    const table = new Table({ theme: 'A', warmUp: false }, crowd(3));
    table.opensGroups();
    table.does('Person 1', { do: 'post', text: 'We all keep string in a jar' });
    table.does('Nicc', { do: 'next', from: 'rooms' });
    table.does('Nicc', { do: 'round', from: 1 });
    table.opensGroups();
    table.does('Person 2', { do: 'post', text: 'We all hum in the lift' });
    expect(table.common().wall?.lines.map(({ text }) => text)).toEqual(['We all keep string in a jar']);
    table.does('Nicc', { do: 'next', from: 'rooms' });
    expect(table.common().wall?.all).toBe(2);
  });
});

describe('what remains', () => {
  test('lines without authors, and what helped to find them', () => {
    const { table } = wallOf91({ keepWall: true });
    table.does('Nicc', { do: 'next', from: 'wall' });
    table.does('Person 1', { do: 'helped', text: 'Time to think' });
    const outcome = table.tally();
    expect(outcome).toMatchObject({ groups: 30, found: 30, kept: true, helped: ['Time to think'] });
    expect(JSON.stringify(outcome)).not.toMatch(/person/i);
    expect(commonGround.afterwards?.(outcome, table.setup)).toEqual(outcome);
  });

  test('only numbers, unless the group said that the wall may be kept', () => {
    const { table } = wallOf91();
    const left = commonGround.afterwards?.(table.tally(), table.setup);
    expect(left).toEqual({ kept: false, groups: 30, found: 30, lines: [], helped: [] });
  });

  test('a hidden line is kept by nobody', () => {
    const { table } = wallOf91({ keepWall: true });
    const outcome = commonGround.revise?.(table.tally(), { text: 'We all keep 2 jars', hidden: true });
    expect(JSON.stringify(outcome)).toContain('2 jars');
    const left = outcome && 'lines' in outcome ? commonGround.afterwards?.(outcome, table.setup) : null;
    expect(left).toMatchObject({ found: 30 });
    expect(JSON.stringify(left)).not.toContain('keep 2 jars');
    const shown = table.common('people', 'shown', outcome && 'lines' in outcome ? outcome : null);
    expect(JSON.stringify(shown)).not.toContain('keep 2 jars');
  });
});
