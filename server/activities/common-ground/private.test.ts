import { describe, expect, test } from 'vitest';
import { Table } from '../../../test/support/common-ground.ts';

const SIX = ['Amina', 'Ben', 'Cai', 'Dee', 'Eli', 'Fay'];
const bread = (closer: string | null = null) => ({ card: 'bread-and-baking', closer });

const sixInTwo = () => {
  const table = new Table({ theme: 'A', warmUp: false }, SIX);
  table.opensGroups();
  return table;
};
const everythingSeenBy = (table: Table, name: string) => JSON.stringify([table.sees(name), table.common()]);

describe('a group is for itself', () => {
  test('nobody else can read its card before it is on the wall, facilitators included', () => {
    const table = sixInTwo();
    const inside = table.groupOf('Amina').people.flatMap(({ name }) => name ?? []);
    table.does('Amina', { do: 'say', text: 'SECRET turn' });
    table.does('Amina', { do: 'post', text: 'We all keep a SECRET jar of string' });
    for (const name of SIX) expect(everythingSeenBy(table, name).includes('SECRET'), name).toBe(inside.includes(name));
    expect(JSON.stringify({ ...table.common('facilitators'), desk: { ...table.desk, lines: [] } })).not.toContain('SECRET');
    expect(table.desk.lines).toEqual([]);
    table.does('Nicc', { do: 'next', from: 'rooms' });
    for (const name of SIX) expect(everythingSeenBy(table, name)).toContain('SECRET jar');
    for (const name of SIX.filter((each) => !inside.includes(each))) expect(everythingSeenBy(table, name)).not.toContain('SECRET turn');
  });

  test('a person sees nobody’s id', () => {
    const table = sixInTwo();
    expect(JSON.stringify([table.sees('Amina'), table.common()])).not.toMatch(/"(?:amina|ben|cai|dee|eli|fay|nicc)"/);
  });

  test('who belongs to no group can write in none', () => {
    const table = sixInTwo();
    for (const move of [{ do: 'line', text: 'x' }, { do: 'post', text: 'x' }, { do: 'say', text: 'x' }, { do: 'none' }] as const)
      expect(table.tries('Nicc', move)).toBe('not-open');
  });
});

describe('private picks', () => {
  const three = () => new Table({ theme: 'A', warmUp: false }, ['Amina', 'Ben', 'Cai']);

  test('are shown only to those who picked the same and both said yes', () => {
    const table = three();
    table.does('Amina', { do: 'picks', picks: [bread('burnt-edges')], show: true });
    table.does('Ben', { do: 'picks', picks: [bread('burnt-edges')], show: true });
    table.does('Cai', { do: 'picks', picks: [bread('burnt-edges')], show: false });
    table.opensGroups();
    expect(table.groupOf('Amina').matches).toEqual([{ card: 'bread-and-baking', closer: 'burnt-edges', with: ['Ben'], all: false }]);
    expect(table.groupOf('Cai').matches).toEqual([]);
    for (const audience of ['people', 'facilitators'] as const) expect(JSON.stringify(table.common(audience))).not.toContain('bread');
  });

  test('what all picked comes first, and a closer thing before a card', () => {
    const table = three();
    const water = { card: 'water', closer: 'long-baths' };
    table.does('Amina', { do: 'picks', picks: [bread('burnt-edges'), water], show: true });
    table.does('Ben', { do: 'picks', picks: [bread(), water], show: true });
    table.does('Cai', { do: 'picks', picks: [water], show: true });
    table.opensGroups();
    expect(table.groupOf('Amina').matches.map(({ card, closer, all }) => [card, closer, all])).toEqual([
      ['water', 'long-baths', true],
      ['bread-and-baking', null, false],
    ]);
  });

  test('leave nothing behind', () => {
    const table = three();
    table.does('Amina', { do: 'picks', picks: [bread('burnt-edges')], show: true });
    table.opensGroups();
    expect(JSON.stringify(table.tally())).not.toContain('bread');
  });

  test('must be on a card', () => {
    expect(three().tries('Amina', { do: 'picks', picks: [{ card: 'water', closer: 'burnt-edges' }], show: true })).toBe('malformed');
  });
});

describe('staying in touch', () => {
  test('a way to reach somebody is seen only by who offers too, in the same group', () => {
    const table = new Table({ theme: 'A', warmUp: false }, ['Amina', 'Ben', 'Cai']);
    table.opensGroups();
    table.does('Ben', { do: 'touch', text: 'ben at work' });
    expect(table.groupOf('Amina').touch).toEqual({ mine: null, theirs: [] });
    table.does('Amina', { do: 'touch', text: 'amina at home' });
    expect(table.groupOf('Amina').touch).toEqual({ mine: 'amina at home', theirs: [{ name: 'Ben', text: 'ben at work' }] });
    expect(table.groupOf('Cai').touch.theirs).toEqual([]);
    table.does('Ben', { do: 'touch', text: null });
    expect(table.groupOf('Amina').touch.theirs).toEqual([]);
  });

  test('what was offered in one group is not seen in the next', () => {
    const table = sixInTwo();
    for (const name of SIX) table.does(name, { do: 'touch', text: `${name} can be reached` });
    table.does('Nicc', { do: 'next', from: 'rooms' });
    table.does('Nicc', { do: 'round', from: 1 });
    table.opensGroups();
    for (const name of SIX) expect(table.groupOf(name).touch).toEqual({ mine: null, theirs: [] });
  });
});

describe('rules of who is with whom', () => {
  test('are seen by facilitators only, and leave nothing behind', () => {
    const table = new Table({ theme: 'A', warmUp: false }, SIX);
    table.does('Nicc', { do: 'rules', rules: [{ id: 'rule-1', keep: 'apart', people: ['amina', 'ben'], hard: true }], helpers: [] });
    table.opensGroups();
    expect(table.desk.rules).toHaveLength(1);
    for (const name of SIX) expect(everythingSeenBy(table, name)).not.toContain('rule-1');
    expect(JSON.stringify(table.tally())).not.toMatch(/rule-1|amina/i);
    expect(JSON.stringify(table.stage)).not.toContain('rule-1');
  });
});
