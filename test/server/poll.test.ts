import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { startHouse, type House } from '../support/house.ts';
import { ownAnswer, pollIn } from '../support/someone.ts';

const boxes = ({ folder }: House) => readdirSync(join(folder, 'boxes'));

test('a whole poll: opened, answered by twelve, closed, shown to all', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const crowd = await house.crowd(12);
  const poll = await ana.opens();
  await Promise.all(crowd.map((person, at) => person.answers(poll, at < 5 ? 'sunny' : at < 9 ? 'bright-spells' : 'storm')));
  await ana.sees(poll, ({ answered }) => answered === 12);
  await ana.closes(poll);

  const result = {
    show: 'parts',
    answered: 12,
    parts: [
      { answers: ['sunny'], count: 5 },
      { answers: ['bright-spells'], count: 4 },
      { answers: ['storm'], count: 3 },
    ],
  };
  expect(ana.poll(poll).outcome).toEqual(result);
  for (const person of crowd) expect((await person.sees(poll, ({ answered }) => answered === 12)).outcome).toBeNull();

  await ana.does({ type: 'show', activityId: poll });
  for (const person of crowd) expect((await person.sees(poll, ({ outcome }) => outcome !== null)).outcome).toEqual(result);
});

test('before closing no frame to anybody holds a count, an outcome or the answer of somebody else', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const crowd = await house.crowd(12);
  const poll = await ana.opens();
  const choiceOf = new Map(crowd.map((person, at) => [person, ['sunny', 'bright-spells', 'storm'][at % 3]!]));
  await Promise.all([...choiceOf].map(([person, choice]) => person.answers(poll, choice)));
  await Promise.all([ana, ...crowd].map((person) => person.sees(poll, ({ answered }) => answered === 12)));

  for (const person of [ana, ...crowd]) {
    const own = new Set<unknown>([null, choiceOf.get(person)]);
    for (const frame of person.frames) {
      const shown = frame.activities?.[poll] ? pollIn(frame, poll) : null;
      expect([shown?.counts ?? null, shown?.outcome ?? null]).toEqual([null, null]);
      expect(own).toContain(ownAnswer(frame, poll)?.choice ?? null);
    }
    expect(person.heard.match(/"choice":"/g)?.length ?? 0).toBe(person.frames.filter((frame) => ownAnswer(frame, poll)?.choice).length);
  }
});

test('an answer can be changed, and still counts once', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const crowd = await house.crowd(5);
  const poll = await ana.opens({ level: 'counted', hold: false });
  for (const person of crowd) await person.answers(poll, 'storm');
  for (const choice of ['sunny', 'storm', 'sunny', 'bright-spells']) await crowd[0]!.answers(poll, choice);
  expect((await ana.sees(poll, ({ counts }) => counts?.[1] === 1)).counts).toEqual([0, 1, 4]);
  await ana.closes(poll);
  expect(ana.poll(poll).outcome).toMatchObject({ answered: 5, parts: [{ count: 0 }, { count: 1 }, { count: 4 }] });
});

test("'I would rather not say' changes nothing on any other screen, and takes an earlier answer back", async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const [ben, cai] = await house.crowd(2);
  const poll = await ana.opens();
  await ben!.answers(poll, 'sunny');
  const { frames } = ana;
  await ana.sees(poll, ({ answered }) => answered === 1);
  const before = frames.length;

  await cai!.answers(poll, null);
  const rev = await ana.does({ type: 'title', title: 'Afterwards' });
  await ana.until((view) => view.rev >= rev && view.meeting?.title === 'Afterwards');
  expect(frames.slice(before).filter(({ activities }) => activities)).toEqual([]);

  await ben!.answers(poll, null);
  await ana.sees(poll, ({ answered }) => answered === 0);
});

test('an answer that arrives after closing is refused, and says why', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const [ben] = await house.crowd(1);
  const poll = await ana.opens();
  await ana.closes(poll);
  expect(await ben!.triesToAnswer(poll, 'sunny')).toBe('closed');
  expect(ana.poll(poll).outcome).toEqual({ show: 'too-few', answered: 0 });
});

test('a late repeat of an older answer does not bring it back', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const [ben] = await house.crowd(1);
  const poll = await ana.opens({ level: 'counted', hold: false });
  expect(await ben!.triesToAnswer(poll, 'sunny', 7)).toBe('done');
  expect(await ben!.triesToAnswer(poll, 'storm', 3)).toBe('outdated');
  expect(await ben!.triesToAnswer(poll, 'storm', 7)).toBe('outdated');
  expect(await ben!.triesToAnswer(poll, 'sunny', 7)).toBe('done'); // the network repeated it
  expect(await ben!.triesToAnswer(poll, null, 8)).toBe('done');
  expect(await ben!.triesToAnswer(poll, 'sunny', 7)).toBe('outdated');
  await ana.closes(poll);
  expect(ana.poll(poll).outcome).toMatchObject({ answered: 0 });
});

test('each person sees their own answer while the poll is open, and nobody sees it afterwards', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const [ben] = await house.crowd(1);
  const poll = await ana.opens();
  await ben!.answers(poll, 'storm');
  await ben!.until((view) => ownAnswer(view, poll)?.choice === 'storm');
  await ana.closes(poll, { show: true });
  const { view } = ben!;
  await ben!.until((now) => now.activities?.[poll]?.phase === 'shown' && now !== view);
  ben!.leave();
  await ben!.listen();
  expect(ben!.view.mine).toEqual({});
});

test('small parts are joined before anybody sees them', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const crowd = await house.crowd(12);
  const poll = await ana.opens();
  await Promise.all(crowd.map((person, at) => person.answers(poll, at < 6 ? 'sunny' : at < 10 ? 'bright-spells' : 'storm')));
  await ana.closes(poll, { show: true });
  const parts = [
    { answers: ['sunny'], count: 6 },
    { answers: ['bright-spells', 'storm'], count: 6 },
  ];
  for (const person of [ana, ...crowd]) {
    const { outcome } = await person.sees(poll, (shown) => shown.outcome !== null);
    expect(outcome).toEqual({ show: 'parts', answered: 12, parts });
    expect(person.heard).not.toMatch(/"count":[24]\b/);
  }
});

test('with four answers nothing but their number remains, not even on the disk', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const crowd = await house.crowd(4);
  const poll = await ana.opens();
  for (const person of crowd) await person.answers(poll, 'storm');
  await ana.closes(poll, { show: true });
  expect(ana.poll(poll).outcome).toEqual({ show: 'too-few', answered: 4 });
  expect(boxes(house)).toEqual([]);
});

test('a facilitator may ask for three to twenty answers before opening', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const crowd = await house.crowd(3);
  for (const threshold of [2, 21, 4.5])
    expect(await ana.tries({ type: 'open', kind: 'poll', setup: { preset: 'weather-3', threshold } })).toBe('bad-setup');
  const poll = await ana.opens({ threshold: 3 });
  for (const person of crowd) await person.answers(poll, 'sunny');
  await ana.closes(poll);
  expect(ana.poll(poll).outcome).toMatchObject({ answered: 3 });
});

test('counts of a counted poll come in live, unless the facilitator holds them', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const [ben, cai] = await house.crowd(2);
  const live = await ana.opens({ level: 'counted', hold: false });
  await ben!.answers(live, 'storm');
  expect((await cai!.sees(live, ({ answered }) => answered === 1)).counts).toEqual([0, 0, 1]);
  await ana.closes(live);

  const held = await ana.opens({ level: 'counted', hold: true });
  await ben!.answers(held, 'storm');
  for (const person of [ana, cai!]) expect((await person.sees(held, ({ answered }) => answered === 1)).counts).toBeNull();
  await ana.closes(held, { show: true });
  expect((await cai!.sees(held, ({ outcome }) => outcome !== null)).outcome).toMatchObject({ answered: 1, parts: [{}, {}, { count: 1 }] });
});

test('sealed answers lie in a box beside the database, never in it, and the box goes with the poll', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const crowd = await house.crowd(6);
  const poll = await ana.opens();
  for (const person of crowd) await person.answers(poll, 'storm');

  const bytesOf = (...path: string[]) => readFileSync(join(house.folder, ...path)).toString('latin1');
  const inBoxes = boxes(house).map((file) => bytesOf('boxes', file));
  expect(inBoxes.join('')).toContain('{"choice":"storm"}');
  for (const box of inBoxes) for (const person of crowd) expect(box).not.toContain(person.personId);

  await ana.closes(poll, { show: true });
  expect(boxes(house)).toEqual([]);
  await house.stop();
  for (const file of readdirSync(house.folder).filter((name) => name.startsWith('bright-spells.db')))
    expect(bytesOf(file)).not.toContain('"choice"');
  const db = new Database(join(house.folder, 'bright-spells.db'), { readonly: true });
  expect(db.prepare('SELECT count(*) FROM responses').pluck().get()).toBe(0);
  db.close();
});

test('a poll that is deleted while it is open takes its box along', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const [ben] = await house.crowd(1);
  const poll = await ana.opens();
  await ben!.answers(poll, 'storm');
  await ana.does({ type: 'delete', activityId: poll });
  await ben!.until(({ activities }) => !activities?.[poll]);
  expect(boxes(house)).toEqual([]);
  expect(await ben!.triesToAnswer(poll, 'sunny')).toBe('no-such-activity');
});

test('somebody who asks to be forgotten takes their answer along', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const [ben, cai] = await house.crowd(2);
  const poll = await ana.opens({ level: 'counted', hold: false });
  await ben!.answers(poll, 'storm');
  await cai!.answers(poll, 'sunny');
  await ana.sees(poll, ({ answered }) => answered === 2);
  await ben!.does({ type: 'forget-me' });
  expect((await ana.sees(poll, ({ answered }) => answered === 1)).counts).toEqual([1, 0, 0]);
  expect(await ben!.triesToAnswer(poll, 'storm')).toBe('signed-out');
});

test('one poll at a time, and a repeated press opens one', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const press = { type: 'open', kind: 'poll', setup: { preset: 'weather-3' } } as const;
  const sameId = 'AAAAAAAAAAAAAAAAAAAAAA';
  await Promise.all([ana.does(press, sameId), ana.does(press, sameId)]);
  expect(await ana.tries(press)).toBe('already-open');
  const { meeting } = await ana.until((view) => view.meeting?.activities.length === 1);
  await ana.does({ type: 'close', activityId: meeting!.activities[0]!, show: false, now: true });
  expect(await ana.tries(press)).toBe('done');
});

test('nothing can be shown before it is closed, and nothing answered before arriving', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const poll = await ana.opens();
  expect(await ana.tries({ type: 'show', activityId: poll })).toBe('not-closed');
  const early = house.someone('Early');
  await early.enter({ by: 'code', code: ana.view.desk!.browserDoor!.code });
  expect(await early.triesToAnswer(poll, 'sunny')).toBe('not-arrived');
});

test('a server that stops in the middle of a poll goes on with every answer, and an answer changed then counts once', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const crowd = await house.crowd(5);
  const poll = await ana.opens({ level: 'counted', hold: false });
  for (const person of crowd) await person.answers(poll, 'sunny');
  const { epoch } = ana.view;
  await house.restart();
  await ana.listen();
  expect(ana.view.epoch).not.toBe(epoch);
  expect(ana.poll(poll).counts).toEqual([5, 0, 0]);
  await crowd[0]!.answers(poll, 'storm');
  expect((await ana.sees(poll, ({ counts }) => counts?.[2] === 1)).counts).toEqual([4, 0, 1]);
});

test('who cannot hold a line open sees the same by asking', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const [ben] = await house.crowd(1);
  const poll = await ana.opens({ level: 'counted', hold: false });
  await ben!.answers(poll, 'storm');
  for (const person of [ana, ben!]) {
    await person.sees(poll, ({ answered }) => answered === 1);
    const { json } = await ask(house.base, 'GET /api/view', { token: person.token });
    expect({ ...person.view, whole: true }).toEqual(json);
  }
});
