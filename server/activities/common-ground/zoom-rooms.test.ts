import { describe, expect, test } from 'vitest';
import { Table } from '../../../test/support/common-ground.ts';

const SIX = ['Amina', 'Ben', 'Cai', 'Dee', 'Eli', 'Fay'];
const hintOf = (name: string) => name.padEnd(22, '_');
const other = (name: string) => ({ hint: hintOf(name), name });
const set = (choice = {}) => new Table({ theme: 'A', warmUp: false, rooms: 'make', ...choice }, SIX);
const namesIn = (table: Table) => new Set(table.desk.groups.flatMap(({ people }) => people.map(({ name }) => name)));

describe('people in Zoom who have not opened the panel', () => {
  test('are dealt like everybody else, and somebody with a panel is with them', () => {
    const table = set();
    table.does('Nicc', { do: 'others', people: [other('Maud'), other('Sam')] });
    expect(table.desk.others).toBe(2);
    table.opensGroups();
    expect(namesIn(table)).toEqual(new Set([...SIX, 'Maud', 'Sam']));
    expect(table.desk.groups.every(({ unread }) => !unread)).toBe(true);
    expect(table.desk.toPlace.filter(({ id }) => id.startsWith('z/')).map(({ hint }) => hint)).toEqual(['Maud', 'Sam'].map(hintOf));
  });

  test('are not counted twice, whichever of the two was heard first: their panel, or what the host’s Zoom lists', () => {
    const table = set();
    table.does('Ben', { do: 'at', hint: hintOf('Ben'), place: 'main' });
    table.does('Nicc', { do: 'others', people: [other('Ben'), other('Amina'), other('Maud')] });
    expect(table.desk.others).toBe(2);
    table.does('Nicc', { do: 'deal' });
    table.does('Amina', { do: 'at', hint: hintOf('Amina'), place: 'main' });
    table.does('Nicc', { do: 'next', from: 'explain' });
    expect(namesIn(table)).toEqual(new Set([...SIX, 'Maud']));
  });

  test('take their own place when they open the panel after all', () => {
    const table = set();
    table.does('Nicc', { do: 'others', people: [other('Maud')] });
    table.opensGroups();
    const before = table.desk.groups.find(({ people }) => people.some(({ name }) => name === 'Maud'))!;
    table.comes('Maud');
    table.does('Maud', { do: 'at', hint: hintOf('Maud'), place: 'main' });
    expect(table.groupOf('Maud').number).toBe(before.number);
    table.passes(10_000);
    expect(namesIn(table)).toEqual(new Set([...SIX, 'Maud']));
  });

  test('are told of by facilitators alone', () => {
    expect(set().tries('Amina', { do: 'others', people: [other('Maud')] })).toBe('facilitators-only');
    expect(set().tries('Amina', { do: 'meet', rooms: 'none' })).toBe('facilitators-only');
  });
});

describe('where people are', () => {
  test('Zoom’s rooms are known to those who belong there, and to nobody else', () => {
    const table = set();
    table.opensGroups();
    const [one, two] = table.stage.groups;
    table.does('Nicc', { do: 'rooms', of: { [one!.key]: 'ROOM-1', [two!.key]: 'ROOM-2' } });
    for (const name of SIX) expect(table.sees(name).room).toBe(one!.people.includes(name.toLowerCase()) ? 'ROOM-1' : 'ROOM-2');
    expect(JSON.stringify(table.common())).not.toContain('ROOM');
  });

  test('whoever Zoom has in a room is in it, without a press; help that was on its way is called off', () => {
    const table = set();
    table.opensGroups();
    for (const name of SIX) table.does(name, { do: 'at', hint: hintOf(name), place: 'main' });
    table.does('Amina', { do: 'help', on: true });
    expect(table.desk.still.count).toBe(6);
    table.does('Amina', { do: 'at', hint: hintOf('Amina'), place: 'r'.repeat(22) });
    expect(table.sees('Amina')).toMatchObject({ inRoom: true, help: false });
    expect(table.desk.still.count).toBe(5);
    expect(table.desk.help).toEqual([]);
  });
});

describe('another way than at first', () => {
  test('no rooms today: nobody is asked whether they are stuck', () => {
    const table = set();
    table.does('Nicc', { do: 'deal' });
    table.does('Nicc', { do: 'next', from: 'explain' });
    table.does('Nicc', { do: 'meet', rooms: 'none' });
    table.does('Nicc', { do: 'next', from: 'groups' });
    table.passes(60_000);
    expect(table.common().rooms).toBe('none');
    expect(table.desk.still.count).toBe(0);
  });

  test('the rooms that people are in take the place of the groups that were dealt', () => {
    const table = set();
    table.does('Nicc', { do: 'deal' });
    table.does('Nicc', { do: 'next', from: 'explain' });
    for (const [at, name] of SIX.entries()) table.does(name, { do: 'at', hint: null, place: (at < 3 ? 'a' : 'b').repeat(22) });
    table.does('Nicc', { do: 'adopt' });
    expect(table.common().rooms).toBe('adopt');
    expect(table.groupOf('Amina').people.map(({ name }) => name)).toEqual(['Amina', 'Ben', 'Cai']);
    expect(table.groupOf('Fay').people.map(({ name }) => name)).toEqual(['Dee', 'Eli', 'Fay']);
  });
});
