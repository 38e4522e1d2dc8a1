import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Move } from '../../server/activities/common-ground/wire.ts';
import { ask } from '../support/ask.ts';
import { startHouse, type House } from '../support/house.ts';
import { Sharing } from '../support/sharing.ts';
import type { Someone } from '../support/someone.ts';

const MINUTE_MS = 60_000;

/** So many people whose groups are open. */
async function together(count: number, choice = {}): Promise<{ house: House; sharing: Sharing; crowd: Someone[] }> {
  const house = await startHouse();
  const host = await house.join('Nicc', { role: 'host' });
  const crowd = await house.crowd(count);
  const sharing = await Sharing.open(host, { theme: 'A', warmUp: false, ...choice });
  await sharing.opensGroups(crowd);
  return { house, sharing, crowd };
}

/** Those of a crowd who share a group, with whoever is first in it. */
function groupsOf(sharing: Sharing, crowd: readonly Someone[]): Someone[][] {
  const keys = [...new Set(crowd.map((person) => sharing.group(person).key))];
  return keys.map((key) => crowd.filter((person) => sharing.group(person).key === key));
}

test('nobody is sent a byte of another group’s card before it is on the wall, whatever they ask for', async () => {
  const { house, sharing, crowd } = await together(9);
  const [first = [], ...others] = groupsOf(sharing, crowd);
  await sharing.does(first[0]!, { do: 'say', text: 'TURN of the first group' });
  await sharing.does(first[1]!, { do: 'line', text: 'LINE half written' });
  await sharing.until(first[2]!, ({ group }) => group?.line === 'LINE half written');
  const prompt = sharing.group(first[0]!).prompt;
  for (const person of others.flat()) {
    await sharing.does(person, { do: 'prompt', from: prompt });
    await sharing.does(person, { do: 'more', pages: 20 });
    await sharing.does(person, { do: 'way', way: 'typing' });
    const view = await ask(house.base, 'GET /api/view', { token: person.token });
    expect(view.text + person.heard).not.toMatch(/TURN|LINE/);
  }
  expect(sharing.host.heard).not.toMatch(/TURN|LINE/);

  await sharing.does(first[1]!, { do: 'post', text: 'LINE that we all hum when we cook' });
  await sharing.until(first[0]!, ({ group }) => group?.posted === true);
  for (const person of [...others.flat(), sharing.host]) expect(person.heard).not.toMatch(/TURN|LINE/);
  await sharing.goes('rooms', crowd);
  for (const person of others.flat()) {
    expect(sharing.common(person).wall?.lines.map(({ text }) => text)).toEqual(['LINE that we all hum when we cook']);
    expect(person.heard).not.toMatch(/TURN|half written/);
  }
});

test('what facilitators do is refused to everybody else, and they see no id of anybody', async () => {
  const { sharing, crowd } = await together(6);
  const [amina] = crowd;
  const moves: Move[] = [
    { do: 'deal' },
    { do: 'settle' },
    { do: 'adopt' },
    { do: 'next', from: 'rooms' },
    { do: 'time' },
    { do: 'minutes', minutes: 20 },
    { do: 'hide', line: 'r1g1', hidden: true, why: '' },
    { do: 'rules', rules: [], helpers: [] },
    { do: 'shuffle' },
  ];
  for (const move of moves) expect(await sharing.tries(amina!, move), move.do).toBe('facilitators-only');
  for (const person of crowd) for (const other of crowd) if (person !== other) expect(person.heard).not.toContain(other.personId);
});

test('a restart in mid-round: the same group, the same step, the same minutes, and the half-typed line', async () => {
  const { house, sharing, crowd } = await together(7);
  await house.passes(2 * MINUTE_MS);
  const [amina] = crowd;
  await sharing.does(amina!, { do: 'line', text: 'We all hum wh' });
  await sharing.does(amina!, { do: 'ask-time', on: true });
  await sharing.until(amina!, ({ group }) => group?.asksTime === true && group.line === 'We all hum wh');
  const before = { mine: sharing.group(amina!), left: sharing.common(amina!).left, step: sharing.common(amina!).step };
  await house.restart();
  for (const person of [sharing.host, ...crowd]) {
    await person.enter({ by: 'seat', seat: person.seat });
    await person.listen();
  }
  expect({ mine: sharing.group(amina!), left: sharing.common(amina!).left, step: sharing.common(amina!).step }).toEqual(before);
  await sharing.does(amina!, { do: 'post', text: 'We all hum when we cook rice' });
  await house.passes(2 * MINUTE_MS);
  await sharing.until(amina!, (_mine, common) => common.left === (before.left ?? 0) - 2);
});

test('minutes go by, time is added, and nothing closes at the end', async () => {
  const { house, sharing, crowd } = await together(3);
  const left = sharing.common(crowd[0]!).left ?? 0;
  await house.passes((left - 2) * MINUTE_MS);
  await sharing.until(crowd[0]!, (_mine, common) => common.left === 2 && common.part === 'write');
  await house.passes(3 * MINUTE_MS);
  await sharing.until(crowd[0]!, (_mine, common) => common.part === 'over');
  await sharing.does(crowd[0]!, { do: 'post', text: 'We all hum when we cook rice' });
  await sharing.does(sharing.host, { do: 'time' });
  await sharing.until(crowd[1]!, (_mine, common) => common.left === 2);
  expect(sharing.common(crowd[1]!).minutes).toBe(left + 2);
});

test('91 people in 30 groups: 30 lines stand on the wall, and "me too" is counted for all', async () => {
  const { sharing, crowd } = await together(91);
  const groups = groupsOf(sharing, crowd);
  expect(groups.map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([...Array.from({ length: 29 }, () => 3), 4]);
  await Promise.all(groups.map(([writer], at) => sharing.does(writer!, { do: 'post', text: `We all keep ${at} jars of buttons` })));
  await sharing.goes('rooms', crowd);
  expect(sharing.common(crowd[0]!).wall?.all).toBe(30);
  const { key } = sharing.common(crowd[0]!).wall!.lines[0]!;
  await Promise.all(crowd.map((person) => sharing.does(person, { do: 'me-too', line: key, on: true })));
  for (const person of crowd) await sharing.until(person, (mine, common) => common.wall?.meToo[key] === 91 && mine.meToo.includes(key));
});

test('whoever comes late is in a group within seconds', async () => {
  const { house, sharing } = await together(6);
  const jo = await house.join('Jo');
  await house.passes(10_000);
  await sharing.until(jo, ({ group }) => group !== null);
  expect(sharing.group(jo).people).toHaveLength(4);
});

test('after closing nothing says who was with whom, what anybody picked, or who had to be kept apart', async () => {
  const house = await startHouse();
  const host = await house.join('Nicc', { role: 'host' });
  const crowd = await house.crowd(6);
  const sharing = await Sharing.open(host, { theme: 'A', warmUp: false, keepWall: true });
  const [amina, ben] = crowd;
  const rules = [{ id: 'the-rule-of-amina', keep: 'apart' as const, people: [amina!.personId, ben!.personId], hard: true }];
  await sharing.does(host, { do: 'rules', rules, helpers: [] });
  await sharing.does(host, { do: 'phone', names: ['Samantha-on-the-phone'] });
  await sharing.does(amina!, { do: 'picks', picks: [{ card: 'water', closer: 'long-baths' }], show: true });
  await sharing.opensGroups(crowd);
  expect(sharing.group(amina!).key).not.toBe(sharing.group(ben!).key);
  await sharing.does(amina!, { do: 'touch', text: 'amina-at-the-library' });
  await sharing.does(amina!, { do: 'say', text: 'a-turn-in-writing' });
  await sharing.does(amina!, { do: 'post', text: 'We all hum when we cook rice' });
  await sharing.goes('rooms', crowd);
  await host.does({ type: 'close', activityId: sharing.id, show: true });
  for (const person of crowd) await person.until(({ activities }) => activities?.[sharing.id]?.phase === 'shown');
  expect(sharing.common(ben!).outcome?.lines.map(({ text }) => text)).toEqual(['We all hum when we cook rice']);
  await house.stop();
  const stored = allBytesIn(house.folder);
  expect(stored).toContain('We all hum when we cook rice');
  for (const gone of ['the-rule-of-amina', 'Samantha-on-the-phone', 'long-baths', 'amina-at-the-library', 'a-turn-in-writing'])
    expect(stored.includes(gone), gone).toBe(false);
});

const allBytesIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
