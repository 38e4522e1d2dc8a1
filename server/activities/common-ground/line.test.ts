import { describe, expect, test } from 'vitest';
import { Table } from '../../../test/support/common-ground.ts';

const THREE = ['Amina', 'Ben', 'Cai'];

const together = (choice = {}) => {
  const table = new Table({ theme: 'A', warmUp: false, ...choice }, THREE);
  table.opensGroups();
  return table;
};
const wallTexts = (table: Table) => table.common().wall?.lines.map(({ text }) => text) ?? [];

describe('one line for the group', () => {
  test('anybody writes it, and all in the group see it as it is written', () => {
    const table = together();
    table.does('Amina', { do: 'line', text: 'We all h' });
    expect(table.groupOf('Ben')).toMatchObject({ line: 'We all h', pen: { name: 'Amina', me: false }, posted: false });
    expect(table.groupOf('Amina').pen).toEqual({ name: 'Amina', me: true });
  });

  test('whoever writes has the pen until they pause; nobody writes into their words', () => {
    const table = together();
    table.does('Amina', { do: 'line', text: 'We all h' });
    expect(table.tries('Ben', { do: 'line', text: 'We both' })).toBe('being-written');
    table.passes(11_000);
    expect(table.groupOf('Ben').pen).toBeNull();
    table.does('Ben', { do: 'line', text: 'We all hum' });
    expect(table.groupOf('Amina')).toMatchObject({ line: 'We all hum', pen: { name: 'Ben', me: false } });
  });

  test('a line that is on the wall and written anew is on the wall as it was, until it is put there again', () => {
    const table = together({ nudges: false });
    table.does('Amina', { do: 'post', text: 'We hum in the kitchen' });
    table.does('Ben', { do: 'line', text: 'We hum while the kettle boils' });
    expect(table.groupOf('Cai').posted).toBe(false);
    table.does('Nicc', { do: 'next', from: 'rooms' });
    expect(wallTexts(table)).toEqual(['We hum in the kitchen']);
    table.does('Ben', { do: 'post', text: 'We hum while the kettle boils' });
    expect(wallTexts(table)).toEqual(['We hum while the kettle boils']);
  });

  test('a generic line is asked about once, and is kept whatever the answer', () => {
    const table = together();
    table.does('Amina', { do: 'post', text: 'We like music' });
    expect(table.groupOf('Ben')).toMatchObject({ posted: true, asks: { before: false } });
    expect(table.groupOf('Ben').asks?.text).toMatch(/\?$/);
    table.does('Ben', { do: 'nudge', keep: true });
    table.does('Ben', { do: 'post', text: 'We like films' });
    expect(table.groupOf('Cai')).toMatchObject({ posted: true, asks: null });
  });

  test('in another language it keeps that to the end, and is asked about only where it looks private', () => {
    const table = together({ keepWall: true });
    table.does('Amina', { do: 'lang', lang: 'cy' });
    table.does('Ben', { do: 'post', text: 'Cerdd' });
    expect(table.groupOf('Cai')).toMatchObject({ lang: 'cy', posted: true, asks: null });
    table.does('Cai', { do: 'lang', lang: 'pl' });
    table.does('Nicc', { do: 'next', from: 'rooms' });
    expect(table.common().wall?.lines[0]).toMatchObject({ text: 'Cerdd', lang: 'pl' });
    expect(table.tally().lines[0]).toMatchObject({ lang: 'pl' });
    table.does('Cai', { do: 'post', text: 'cerdd@example.org' });
    expect(table.groupOf('Ben').asks).toMatchObject({ before: true });
    table.does('Cai', { do: 'lang', lang: null });
    expect(table.groupOf('Ben').lang).toBeNull();
  });

  test('what looks private is asked about before it is posted', () => {
    const table = together();
    table.does('Amina', { do: 'post', text: 'We all write to ben@example.org' });
    expect(table.groupOf('Ben')).toMatchObject({ posted: false, asks: { before: true } });
    table.does('Nicc', { do: 'next', from: 'rooms' });
    expect(wallTexts(table)).toEqual([]);
    table.does('Cai', { do: 'nudge', keep: true });
    expect(wallTexts(table)).toEqual(['We all write to ben@example.org']);
  });

  test('a facilitator can switch the questions off', () => {
    const table = together({ nudges: false });
    table.does('Amina', { do: 'post', text: 'We like music' });
    expect(table.groupOf('Ben').asks).toBeNull();
  });

  test('not to find one is fine, and can be changed', () => {
    const table = together();
    table.does('Amina', { do: 'none' });
    expect(table.groupOf('Ben').none).toBe(true);
    expect(table.common().answered).toBe(1);
    table.does('Ben', { do: 'post', text: 'We all keep string in a jar' });
    expect(table.groupOf('Amina').none).toBe(false);
    expect(table.common().answered).toBe(1);
  });

  test('first names stand with it only once all of the group have said so', () => {
    const table = together();
    table.does('Amina', { do: 'post', text: 'We all keep string in a jar' });
    table.does('Nicc', { do: 'next', from: 'rooms' });
    for (const name of ['Amina', 'Ben']) table.does(name, { do: 'names', on: true });
    expect(table.common().wall?.lines[0]?.names).toEqual([]);
    table.does('Cai', { do: 'names', on: true });
    expect(table.common().wall?.lines[0]?.names.toSorted()).toEqual(THREE);
    table.does('Ben', { do: 'names', on: false });
    expect(table.common().wall?.lines[0]?.names).toEqual([]);
  });
});

describe('the card', () => {
  test('gives another prompt once, however many press at the same moment, and comes round to the first', () => {
    const table = together();
    const first = table.groupOf('Amina').prompt;
    table.does('Amina', { do: 'prompt', from: first });
    const second = table.groupOf('Ben').prompt;
    expect(second).not.toBe(first);
    table.does('Ben', { do: 'prompt', from: first });
    expect(table.groupOf('Ben').prompt).toBe(second);
    for (let press = 0; press < 20; press += 1) table.does('Cai', { do: 'prompt', from: table.groupOf('Cai').prompt });
    expect(table.groupOf('Cai').prompt).not.toBe('');
  });

  test('moves the turn on once', () => {
    const table = together();
    table.does('Amina', { do: 'turn', from: 0 });
    table.does('Ben', { do: 'turn', from: 0 });
    expect(table.groupOf('Cai').turn).toBe(1);
  });

  test('holds turns in writing, each once', () => {
    const table = together();
    table.tries('Amina', { do: 'say', text: 'I hum' }, 'the same press');
    table.tries('Amina', { do: 'say', text: 'I hum' }, 'the same press');
    expect(table.groupOf('Ben').said).toEqual([{ name: 'Amina', me: false, text: 'I hum' }]);
  });

  test('says how others take part', () => {
    const table = together();
    table.does('Ben', { do: 'way', way: 'sound' });
    expect(table.groupOf('Amina').people.find(({ name }) => name === 'Ben')?.way).toBe('sound');
    table.does('Ben', { do: 'way', way: null });
    expect(table.groupOf('Amina').people.find(({ name }) => name === 'Ben')?.way).toBeNull();
  });
});
