import { expect, test } from 'vitest';
import { chanceFrom } from '../../server/lib/chance.ts';
import { MINUTE_MS, startHouse } from '../support/house.ts';
import { outcomeByHand, SAYINGS, WEATHER, type Saying } from '../support/plain-polls.ts';
import { SEED } from '../support/seed.ts';
import type { Someone } from '../support/someone.ts';

const CHOICES = ['sunny', 'bright-spells', 'storm'];

const tallyOf = (choices: Iterable<string>) => {
  const given = [...choices];
  return {
    answered: given.length,
    parts: CHOICES.map((key) => ({ answers: [key], count: given.filter((choice) => choice === key).length })),
  };
};

const framesWithResults = ({ frames }: Someone, poll: string) => frames.filter(({ activities }) => activities?.[poll]).length;

test(`120 people answer, many of them twice because the network repeats them: none is lost and none is doubled (seed ${SEED})`, async () => {
  const chance = chanceFrom(SEED);
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const people = await house.crowd(120);
  const poll = await ana.opens({ level: 'counted', hold: false });
  const chosen = people.map(() => CHOICES[Math.floor(chance() * 3)]!);
  await Promise.all(
    people.flatMap((person, at) => {
      const answer = () => person.triesToAnswer(poll, chosen[at]!, 1);
      return chance() < 0.3 ? [answer(), answer(), answer()] : [answer()];
    }),
  );
  await Promise.all([ana, ...people].map((person) => person.sees(poll, ({ answered }) => answered === 120)));
  await ana.closes(poll, { show: true });
  for (const person of people) {
    const { outcome } = await person.sees(poll, (shown) => shown.outcome !== null);
    expect(outcome).toEqual({ show: 'parts', ...tallyOf(chosen) });
  }
});

test(`500 people answer in the same moment: who was told "stored" is counted, and nobody is flooded with news (seed ${SEED})`, async () => {
  const chance = chanceFrom(SEED);
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const people = await house.crowd(500);
  const poll = await ana.opens({ level: 'counted', hold: false });
  const stored = new Map<Someone, string>();
  await Promise.all(
    people.map(async (person) => {
      const choice = CHOICES[Math.floor(chance() * 3)]!;
      if ((await person.triesToAnswer(poll, choice)) === 'done') stored.set(person, choice);
    }),
  );
  expect(stored.size).toBe(500);
  await Promise.all([ana, ...people].map((person) => person.sees(poll, ({ answered }) => answered === 500)));
  await ana.closes(poll, { show: true });
  await Promise.all(people.map((person) => person.sees(poll, ({ outcome }) => outcome !== null)));
  expect(ana.poll(poll).outcome).toEqual({ show: 'parts', ...tallyOf(stored.values()) });
  for (const person of [ana, ...people]) expect(framesWithResults(person, poll)).toBeLessThan(20);
});

const RACES = 6;

test(`500 answers race one closing, ${RACES} times: an answer is counted if its sender was told so, and "closed" if not (seed ${SEED})`, async () => {
  const chance = chanceFrom(SEED);
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const people = await house.company(500);
  const told = new Set<string>();
  for (let race = 0; race < RACES; race += 1) {
    await house.passes(MINUTE_MS); // nobody is slowed down for what they did in the last race
    const level = race % 2 === 0 ? 'counted' : 'private';
    const poll = await ana.opens({ level });
    const stored = new Map<Someone, Saying>();
    const closesAfter = 1 + Math.floor(((race + chance()) / RACES) * 480);
    let heard = 0;
    // Everybody answers at once, and changes their mind as soon as they have heard: 500 answers are on their way all the time.
    const answersTwice = async (person: Someone) => {
      for (let time = 0; time < 2; time += 1) {
        const choice = SAYINGS[Math.floor(chance() * 3)]!;
        const why = await person.triesToAnswer(poll, choice);
        told.add(why);
        if (why === 'done') stored.set(person, choice);
        // Over the heads of all whose answers are still to come.
        if ((heard += 1) === closesAfter) await ana.does({ type: 'close', activityId: poll, show: false, now: true });
      }
    };
    await Promise.all(people.map(answersTwice));
    await ana.until(({ activities }) => activities?.[poll]?.phase === 'closed');
    const given = { said: [...stored.values()], isPrivate: level === 'private' };
    expect(ana.poll(poll).outcome).toEqual(outcomeByHand(WEATHER, given, { threshold: 5, known: 0 }));
  }
  expect(told).toEqual(new Set(['done', 'closed']));
});
