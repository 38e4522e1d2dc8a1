import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Choice, OwnPoll } from '../../server/activities/poll/wire.ts';
import { MINUTE_MS, startHouse, type House } from '../support/house.ts';
import type { Someone } from '../support/someone.ts';

/** Everybody answers, and the facilitator has seen that all of it arrived. */
async function answered(facilitator: Someone, poll: string, people: Someone[], choices: (Choice | null)[]): Promise<void> {
  await Promise.all(people.map((person, at) => person.answers(poll, choices[at % choices.length] ?? null)));
  await facilitator.sees(poll, (shown) => shown.answered === people.length);
}

const onDisk = ({ folder }: House): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
    .join('\n');

describe('a poll with names', () => {
  test('shows everybody who chose what as it comes in, under the names that people have now', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const [ben, cai] = [await house.join('Ben'), await house.join('Cai')];
    const poll = await ana.opens({ preset: 'fist-0-5', level: 'named', hold: false });
    await ben.answers(poll, '5');
    expect((await cai.sees(poll, ({ names }) => names?.[0]?.length === 1)).names).toEqual([['Ben'], [], [], [], [], []]);
    await ben.does({ type: 'arrive', name: 'Benedikt' });
    await cai.sees(poll, ({ names }) => names?.[0]?.[0] === 'Benedikt');
    await ana.closes(poll, { show: true });
    expect((await cai.sees(poll, ({ outcome }) => outcome !== null)).names?.[0]).toEqual(['Benedikt']);
    expect(JSON.stringify(cai.poll(poll).outcome)).not.toContain('Ben');
  });

  test('shows none while they are held, and none of somebody who wants to be forgotten', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const [ben, cai] = [await house.join('Ben'), await house.join('Cai')];
    const poll = await ana.opens({ preset: 'fist-0-5', level: 'named' });
    await answered(ana, poll, [ben, cai], ['0', '3']);
    expect([ana.poll(poll).names, cai.poll(poll).names]).toEqual([null, null]);
    await ana.closes(poll, { show: true });
    await cai.sees(poll, ({ names }) => names?.[5]?.[0] === 'Ben');
    await ben.does({ type: 'forget-me' });
    expect((await cai.sees(poll, ({ names }) => names?.[5]?.length === 0)).outcome).toMatchObject({ answered: 2 });
  });

  test('keeps the counts after the session, and no answer of anybody, facilitators included', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const ben = await house.join('Ben');
    const poll = await ana.opens({ preset: 'fist-0-5', level: 'named', hold: false });
    await answered(ana, poll, [ana, ben], ['0', '3']);
    await ana.closes(poll, { show: true });
    for (const person of [ana, ben]) person.leave();
    await house.passes(40 * MINUTE_MS);
    await house.stop();
    const db = new Database(join(house.folder, 'bright-spells.db'), { readonly: true });
    expect(db.prepare('SELECT body FROM responses WHERE body IS NOT NULL').all()).toEqual([]);
    expect(db.prepare('SELECT outcome FROM activities').pluck().get()).toContain('"answered":2');
    db.close();
  });

  test('may be somebody’s own, and may have several answers: who stands under each that they chose', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const [ben, cai] = [await house.join('Ben'), await house.join('Cai')];
    const own: OwnPoll = {
      form: 'many',
      question: 'What can you do on Friday?',
      answers: ['Bring cake', 'Take notes', 'Sing'],
      ordered: false,
    };
    const poll = await ana.opens({ own, level: 'named', hold: false });
    await ben.answers(poll, ['answer-1', 'answer-2']);
    await cai.answers(poll, ['answer-2']);
    const told = await ana.sees(poll, (shown) => shown.answered === 2);
    expect([told.names, told.counts]).toEqual([
      [['Ben'], ['Ben', 'Cai'], []],
      [1, 2, 0],
    ]);
    await cai.answers(poll, null);
    await ana.sees(poll, ({ names }) => names?.[1]?.join() === 'Ben');
    await ana.closes(poll, { show: true });
    const shown = await cai.sees(poll, ({ outcome }) => outcome !== null);
    expect(shown.names).toEqual([['Ben'], ['Ben'], []]);
    expect(JSON.stringify(shown.outcome)).not.toContain('Ben');
  });

  test('is none at any other level: nobody hears the name of who answers', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const people = [...(await house.crowd(5)), await house.join('Zebedee')];
    for (const choice of [{ preset: 'pace-5' }, { preset: 'weather-3' }, { preset: 'taking-in', hold: false }]) {
      const poll = await ana.opens(choice);
      const some = { 'pace-5': 'right', 'weather-3': 'sunny', 'taking-in': ['hear', 'see'] }[choice.preset]!;
      await answered(ana, poll, people, [some]);
      await ana.closes(poll, { show: true });
      await people[0]!.sees(poll, ({ outcome }) => outcome !== null);
    }
    expect(people[0]!.heard).not.toContain('Zebedee');
  });
});

describe('words', () => {
  const WORDS = ['calm', 'rude', 'müde', 'rude', 'a bit tired'];

  test('are checked by a facilitator: what is taken out reaches nobody else, and can be put back', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const people = await house.crowd(5);
    const poll = await ana.opens({ preset: 'one-word' });
    await answered(ana, poll, people, WORDS);
    await ana.does({ type: 'close', activityId: poll, show: true, now: true }); // whatever is pressed, they are looked at first
    await people[0]!.until(({ activities }) => activities?.[poll]?.phase === 'closed');
    expect(people[0]!.poll(poll).outcome).toBeNull();
    const revise = (hidden: boolean) => ana.does({ type: 'revise', activityId: poll, change: { text: 'rude', hidden } });
    await revise(true);
    await ana.does({ type: 'show', activityId: poll });
    const seen = await people[0]!.sees(poll, ({ outcome }) => outcome !== null);
    expect(seen.outcome).toMatchObject({ texts: [[{ text: 'a bit tired' }, { text: 'calm' }, { text: 'müde' }]] });
    expect(people[0]!.heard).not.toContain('rude');
    await revise(false);
    await people[0]!.sees(poll, ({ outcome }) => JSON.stringify(outcome).includes('rude'));
  });

  test('are changed by nobody else, and not before the poll is closed', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const ben = await house.join('Ben');
    const poll = await ana.opens({ preset: 'one-word', threshold: 3 });
    const revise = { type: 'revise', activityId: poll, change: { text: 'calm', hidden: true } } as const;
    expect(await ana.tries(revise)).toBe('not-closed');
    expect(await ben.tries(revise)).toBe('facilitators-only');
    await ana.closes(poll);
    expect(await ana.tries({ ...revise, change: { text: 'calm' } })).toBe('malformed');
    expect(await ana.tries({ ...revise, activityId: 'A'.repeat(22) })).toBe('no-such-activity');
    expect(await ben.tries({ type: 'move', activityId: poll, move: { choice: 'calm' }, seq: 1 })).toBe('closed');
  });

  test.each([
    ['too many words', 'one two three four'],
    ['nothing that can be read', ' \u200b '],
    ['too long a word', 'x'.repeat(25)],
  ])('are refused when they are %s', async (_what, text) => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    expect(await ana.triesToAnswer(await ana.opens({ preset: 'one-word' }), text)).toBe('bad-text');
  });

  test('of too few people are nowhere once the poll has closed', async () => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const poll = await ana.opens({ preset: 'one-word' });
    await answered(ana, poll, await house.crowd(4), ['unmistakable']);
    await ana.closes(poll);
    expect(ana.poll(poll).outcome).toEqual({ show: 'too-few', answered: 4 });
    expect(onDisk(house)).not.toContain('unmistakable');
  });
});

describe('wins and hard bits', () => {
  test.each([
    [false, 0],
    [true, 1],
  ])('after the session: the group said we may keep them: %s', async (keep, kept) => {
    const house = await startHouse();
    const ana = await house.join('Ana', { role: 'host' });
    const people = await house.crowd(5);
    const poll = await ana.opens({ preset: 'wins-and-hard-bits', keep });
    await answered(ana, poll, people, [['the unmistakable garden', '']]);
    await ana.closes(poll);
    await ana.does({ type: 'show', activityId: poll });
    await people[0]!.sees(poll, ({ outcome }) => JSON.stringify(outcome).includes('unmistakable'));
    for (const person of [ana, ...people]) person.leave();
    await house.passes(40 * MINUTE_MS);
    expect(onDisk(house).split('the unmistakable garden').length > 1).toBe(kept === 1);
  });
});
