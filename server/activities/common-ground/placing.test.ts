import { describe, expect, test } from 'vitest';
import { Table } from '../../../test/support/common-ground.ts';

const NINE = ['Amina', 'Ben', 'Cai', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ivy'];
const opened = (choice = {}, names = NINE) => {
  const table = new Table({ theme: 'A', warmUp: false, ...choice }, names);
  table.opensGroups();
  return table;
};
const groupsOf = (table: Table) => table.stage.groups.map(({ people }) => people);
const mates = (table: Table, name: string) => table.groupOf(name).people.flatMap(({ me, name: theirs }) => (me ? [] : [theirs]));

describe('late and lost people', () => {
  test('are placed at once, and nobody else moves', () => {
    const table = opened();
    const before = groupsOf(table);
    table.comes('Jo');
    table.passes(6_000);
    expect(table.groupOf('Jo').people).toHaveLength(4);
    for (const group of before) expect(groupsOf(table).some((now) => group.every((id) => now.includes(id)))).toBe(true);
  });

  test('whose panel closes and opens again find the same group', () => {
    const table = opened();
    const before = mates(table, 'Ben');
    table.isHere('Ben', false);
    table.passes(60_000);
    table.isHere('Ben', true);
    table.passes(6_000);
    expect(mates(table, 'Ben')).toEqual(before);
  });

  test('who is alone in a room is told, and so is the facilitator; they can join another group', () => {
    const table = opened();
    const gone = mates(table, 'Ben');
    for (const name of gone) table.isHere(name ?? '', false);
    table.passes(1_000);
    expect(table.groupOf('Ben').alone).toBe(false);
    table.passes(6_000);
    expect(table.groupOf('Ben').alone).toBe(true);
    expect(table.desk.groups.filter(({ alone }) => alone)).toHaveLength(1);
    table.does('Ben', { do: 'place', place: 'room' });
    expect(mates(table, 'Ben')).toHaveLength(3);
    expect(mates(table, 'Ben').some((name) => gone.includes(name))).toBe(false);
  });
});

describe('where people want to be', () => {
  test('who stays in the main room or goes on their own is dealt to nobody, and reaches the same wall', () => {
    const table = new Table({ theme: 'A', warmUp: false }, NINE);
    table.does('Amina', { do: 'place', place: 'here' });
    table.does('Ben', { do: 'place', place: 'here' });
    table.does('Cai', { do: 'place', place: 'alone' });
    table.opensGroups();
    expect(table.groupOf('Amina')).toMatchObject({ is: 'main', people: [{ name: 'Amina' }, { name: 'Ben' }] });
    expect(table.groupOf('Cai')).toMatchObject({ is: 'alone', alone: false });
    expect(table.desk.groups.filter(({ is }) => is === 'room').map(({ people }) => people.length)).toEqual([3, 3]);
    for (const name of ['Amina', 'Cai', 'Dee']) table.does(name, { do: 'post', text: `We all hum, says ${name} while cooking` });
    table.does('Nicc', { do: 'next', from: 'rooms' });
    expect(table.common().wall?.all).toBe(3);
  });

  test('can be changed while rooms are open, there and back', () => {
    const table = opened();
    table.does('Ben', { do: 'place', place: 'here' });
    expect(table.groupOf('Ben').is).toBe('main');
    expect(table.sees('Ben').place).toBe('here');
    table.does('Ben', { do: 'place', place: 'alone' });
    expect(table.groupOf('Ben').is).toBe('alone');
    table.does('Ben', { do: 'place', place: 'room' });
    expect(table.groupOf('Ben')).toMatchObject({ is: 'room' });
    expect(groupsOf(table).flat()).toHaveLength(9);
  });

  test('a facilitator is placed only by their own choice', () => {
    const table = new Table({ theme: 'A', warmUp: false }, NINE);
    table.does('Nicc', { do: 'place', place: 'room' });
    table.opensGroups();
    expect(table.groupOf('Nicc').people.length).toBeGreaterThanOrEqual(3);
    expect(opened().sees('Nicc').group).toBeNull();
  });

  test('a facilitator can leave the groups again, before and while they meet', () => {
    const table = new Table({ theme: 'A', warmUp: false }, NINE);
    table.does('Nicc', { do: 'place', place: 'room' });
    table.does('Nicc', { do: 'out' });
    table.opensGroups();
    expect(table.sees('Nicc')).toMatchObject({ group: null, placed: false });
    table.does('Nicc', { do: 'place', place: 'room' });
    expect(table.groupOf('Nicc').people.length).toBeGreaterThan(3);
    table.does('Nicc', { do: 'out' });
    table.passes(20_000);
    expect(table.sees('Nicc')).toMatchObject({ group: null, placed: false });
    expect(groupsOf(table).flat()).toHaveLength(9);
    expect(table.tries('Ben', { do: 'out' })).toBe('facilitators-only');
  });

  test('who is still in the main room is counted until they are somewhere', () => {
    const table = opened({ rooms: 'make' });
    expect(table.desk.still.count).toBe(9);
    table.does('Amina', { do: 'in-room' });
    table.does('Ben', { do: 'at', hint: null, place: 'a'.repeat(22) });
    table.does('Cai', { do: 'place', place: 'here' });
    table.does('Dee', { do: 'help', on: true });
    expect(table.desk.still.count).toBe(6);
    expect(table.desk.help).toEqual([{ id: 'dee', name: 'Dee' }]);
  });
});

describe('whom somebody asks to be with', () => {
  const wish = { do: 'ask', asks: { keep: 'together', name: 'Ben' } } as const;
  const rule = { id: 'rule-1', keep: 'together', people: ['amina', 'ben'] } as const;

  test('is seen by facilitators and by who asks, and becomes a rule with one press', () => {
    const table = new Table({ theme: 'A', warmUp: false }, NINE);
    table.does('Amina', wish);
    expect(table.desk.asks).toEqual([{ id: 'amina', name: 'Amina', asks: wish.asks }]);
    expect(table.sees('Amina').asks).toEqual({ ...wish.asks, seen: false });
    for (const name of NINE.slice(1)) expect(JSON.stringify([table.sees(name), table.common()])).not.toContain('together');
    table.does('Nicc', { do: 'see-to', person: 'amina', rule: { ...rule, people: [...rule.people] } });
    table.does('Nicc', { do: 'see-to', person: 'amina', rule: { ...rule, people: [...rule.people] } });
    expect(table.desk).toMatchObject({ asks: [], rules: [rule] });
    expect(table.desk.rules).toHaveLength(1);
    expect(table.sees('Amina').asks).toEqual({ ...wish.asks, seen: true });
    table.opensGroups();
    expect(mates(table, 'Amina')).toContain('Ben');
    expect(JSON.stringify(table.tally())).not.toMatch(/Ben/i);
  });

  test('can be taken back, is no business of other participants, and goes with whoever asked', () => {
    const table = new Table({ theme: 'A', warmUp: false }, NINE);
    table.does('Amina', wish);
    expect(table.tries('Ben', { do: 'see-to', person: 'amina', rule: null })).toBe('facilitators-only');
    table.does('Amina', { do: 'ask', asks: null });
    expect(table.desk.asks).toEqual([]);
    expect(table.tries('Nicc', { do: 'see-to', person: 'amina', rule: null })).toBe('not-open');
  });

  test('holds for groups that were dealt before, as any new rule does', () => {
    const table = new Table({ theme: 'A', warmUp: false }, NINE);
    table.does('Nicc', { do: 'deal' });
    for (const [at, other] of NINE.slice(1, 6).entries()) {
      const rules = [{ id: `rule-${at}`, keep: 'together' as const, people: ['amina', other.toLowerCase()] }];
      table.does('Nicc', { do: 'rules', rules, helpers: [] });
      const dealt = table.stage.dealt?.clashes === null ? table.stage.dealt.groups : [];
      expect(dealt.find((group) => group.includes('amina'))).toContain(other.toLowerCase());
    }
  });
});

describe('people without a panel', () => {
  test('somebody on a phone is in a group with somebody who can read the card to them', () => {
    const table = new Table({ theme: 'A', warmUp: false }, NINE);
    table.does('Nicc', { do: 'phone', names: ['Sam', 'Tia'] });
    table.opensGroups();
    const people = NINE.flatMap((name) => table.groupOf(name).people);
    expect(people.find(({ name }) => name === 'Sam')).toMatchObject({ way: 'phone', panel: false });
    expect(table.desk.groups.some(({ unread }) => unread)).toBe(false);
  });

  test('a facilitator adds a line for them', () => {
    const table = opened();
    table.does('Nicc', { do: 'enter', text: 'We both ring our sisters on Sundays' });
    table.does('Nicc', { do: 'next', from: 'rooms' });
    expect(table.common().wall?.lines[0]?.text).toBe('We both ring our sisters on Sundays');
  });

  test('two people in front of one screen both count, and stay together', () => {
    const table = new Table({ theme: 'A', warmUp: false }, NINE.slice(0, 8));
    table.does('Amina', { do: 'plus', name: 'Zoe' });
    table.opensGroups();
    expect(table.desk.groups.map(({ people }) => people.length)).toEqual([3, 3, 3]);
    expect(table.groupOf('Amina').people.map(({ name }) => name)).toContain('Zoe');
  });
});

describe('other people next time', () => {
  test('nobody meets somebody again in four rounds of nine', () => {
    const table = new Table({ theme: 'A', warmUp: false }, NINE);
    const met = new Set<string>();
    for (const round of [1, 2, 3]) {
      table.opensGroups();
      for (const group of groupsOf(table))
        for (const one of group)
          for (const other of group)
            if (one < other) {
              expect(met, `${one} ${other}`).not.toContain(`${one} ${other}`);
              met.add(`${one} ${other}`);
            }
      table.does('Nicc', { do: 'next', from: 'rooms' });
      if (round < 3) table.does('Nicc', { do: 'round', from: round });
    }
  });

  test('the same groups again in one round, if that is chosen for it; others in the next', () => {
    const table = opened();
    const sorted = () => groupsOf(table).map((group) => group.toSorted());
    const before = sorted();
    table.does('Nicc', { do: 'next', from: 'rooms' });
    table.does('Nicc', { do: 'round', from: 1, again: true });
    table.opensGroups();
    expect(sorted()).toEqual(expect.arrayContaining(before));
    table.does('Nicc', { do: 'next', from: 'rooms' });
    table.does('Nicc', { do: 'round', from: 2 });
    table.opensGroups();
    for (const group of before) expect(sorted()).not.toContainEqual(group);
  });

  test('who met last time is put apart, by tokens that hold no name, only if the group agreed', () => {
    const first = opened({ keepPairs: true });
    const kept = JSON.stringify([...first.series]);
    expect(kept).not.toMatch(/amina|ben/i);
    const pairs = groupsOf(first).flatMap((group) => group.flatMap((one) => group.map((other) => `${one} ${other}`)));
    const second = new Table({ theme: 'A', warmUp: false, keepPairs: true }, NINE, first.series);
    second.opensGroups();
    for (const group of groupsOf(second))
      for (const one of group) for (const other of group) if (one !== other) expect(pairs).not.toContain(`${one} ${other}`);
    expect(opened().series.size).toBe(0);
  });
});

describe('the same Zoom room', () => {
  test('whoever is in a room together is a group', () => {
    const table = new Table({ theme: 'A', warmUp: false, rooms: 'adopt' }, NINE);
    for (const [at, name] of NINE.slice(0, 6).entries()) table.does(name, { do: 'at', hint: null, place: (at < 3 ? 'a' : 'b').repeat(22) });
    table.does('Nicc', { do: 'adopt' });
    table.does('Nicc', { do: 'next', from: 'explain' });
    expect(new Set(mates(table, 'Amina'))).toEqual(new Set(['Ben', 'Cai']));
  });
});
