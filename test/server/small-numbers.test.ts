import { expect, test } from 'vitest';
import { poll } from '../../server/activities/poll/poll.ts';
import type { PollOutcome, PollSetup, PollWire } from '../../server/activities/poll/wire.ts';
import { rowsOf } from '../../server/document/rows.ts';
import type { Block } from '../../server/document/wire.ts';
import { Refusal } from '../../server/lib/refusal.ts';
import { chanceFrom } from '../../server/lib/chance.ts';
import type { FileReady, ReviewList, ReviewPage } from '../../server/review/wire.ts';
import { answersAre, stateOf } from '../support/activity.ts';
import { ask } from '../support/ask.ts';
import { MINUTE_MS, startHouse } from '../support/house.ts';
import { readCsv } from '../support/read-csv.ts';
import { SEED } from '../support/seed.ts';
import { contextOf } from '../support/zoom.ts';

const CHOICES = ['sunny', 'bright-spells', 'cloudy', 'rain', 'storm'];
const MOST = 8; // people at each of the five
const SETS = (MOST + 1) ** CHOICES.length;
const THRESHOLD = 5;

const setOf = (number: number): number[] => CHOICES.map((_choice, at) => Math.floor(number / (MOST + 1) ** at) % (MOST + 1));
const sum = (counts: number[]): number => counts.reduce((all, count) => all + count, 0);
const choicesOf = (counts: number[]): string[] => counts.flatMap((count, at) => Array<string>(count).fill(CHOICES[at]!));

function weather(): PollSetup {
  const setup = poll.parseSetup({ preset: 'weather-5' });
  if (setup instanceof Refusal) throw new Error('no such poll');
  return setup;
}

/** What is wrong with numbers of people that somebody is shown of so many answers. */
function faultsIn(shown: number[], answered: number): string[] {
  return [
    ...(shown.length > 0 && answered < THRESHOLD ? ['a split of too few'] : []),
    ...(shown.some((count) => count === 1 || count === 2) ? ['a part of 1 or 2'] : []),
    ...(shown.length > 0 && sum(shown) !== answered ? ['a wrong total'] : []),
  ];
}

const inOutcome = (outcome: PollOutcome | null): number[] => (outcome?.show === 'parts' ? outcome.parts.map(({ count }) => count) : []);
const inBlocks = (blocks: Block[]): number[] =>
  blocks.flatMap((block) => (block.block === 'bars' ? block.bars.map(({ count }) => Number(count)) : []));
/** "Most of us (6) chose storm. 2 chose rain." */
const inSentences = (blocks: Block[]): number[] =>
  blocks.flatMap((block) =>
    block.block === 'bars' ? [...block.caption.matchAll(/(\d+)\)? chose/g)].map(([, count]) => Number(count)) : [],
  );

/** What is wrong with an outcome as the page and the files tell it. */
function faultsInReport(outcome: PollOutcome, setup: PollSetup): string[] {
  const { title, blocks } = poll.report(outcome, setup);
  const rows = rowsOf({ title, subtitle: '', language: 'en-GB', blocks });
  const cells = rows.flatMap(([, , , , column, value]) => (column === 'People' ? [Number(value)] : []));
  const { answered } = outcome;
  const isSame = [inBlocks(blocks), cells].every((numbers) => numbers.join() === inOutcome(outcome).join());
  const wrong = [inBlocks(blocks), inSentences(blocks), cells].flatMap((numbers) => faultsIn(numbers, answered));
  return isSame ? wrong : ['other numbers than on the screen', ...wrong];
}

test('of all 59,049 sets of five counts no screen, no page and no file shows 1 or 2 people, nor a split of fewer than 5', () => {
  const setup = weather();
  const wrong = new Set<string>();
  const different = new Map<string, PollOutcome>();
  const shows = { 'too-few': 0, 'words-only': 0, parts: 0 } as Record<PollOutcome['show'], number>;
  for (let number = 0; number < SETS; number += 1) {
    const counts = setOf(number);
    const responses = answersAre<PollWire>(choicesOf(counts).map((choice) => ({ choice })));
    const outcome = poll.tally(responses, { setup, stage: {}, shared: new Map(), series: new Map() });
    for (const fault of faultsIn(inOutcome(outcome), sum(counts))) wrong.add(`${counts.join()}: ${fault}`);
    if (outcome.answered !== sum(counts)) wrong.add(`${counts.join()}: ${outcome.answered} answered`);
    shows[outcome.show] += 1;
    different.set(JSON.stringify(outcome), outcome);
  }
  for (const [seen, outcome] of different) {
    for (const fault of faultsInReport(outcome, setup)) wrong.add(`${seen}: ${fault}`);
    for (const audience of ['people', 'facilitators'] as const)
      if (poll.common(stateOf<PollWire>(setup, { phase: 'shown', outcome }), audience).outcome !== outcome)
        wrong.add(`${seen}: another view`);
  }
  expect([...wrong].slice(0, 10)).toEqual([]);
  expect(shows).toEqual({ 'too-few': 126, 'words-only': 240, parts: SETS - 126 - 240 });
});

/** Sets at the edges of the rule, and some by chance. */
function someSets(): number[][] {
  const chance = chanceFrom(SEED);
  const edges = [[4, 0, 0, 0, 0], [5, 0, 0, 0, 0], [1, 1, 1, 1, 1], [0, 0, 0, 2, 4], [5, 4, 3, 1, 1], [3, 0, 0, 0, 2], [2, 2, 0, 0, 0]]; // prettier-ignore
  return [...edges, ...Array.from({ length: 7 }, () => setOf(Math.floor(chance() * SETS)))];
}

test(`the same as people see it, as it is reviewed, and in every file that tells numbers (seed ${SEED})`, async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const ben = await house.join('Ben');
  const crowd = [ben, ...(await house.company(MOST * CHOICES.length - 1))];
  const sets = someSets();
  const outcomes: (PollOutcome | null)[] = [];
  for (const counts of sets) {
    await house.passes(MINUTE_MS / 3); // nobody is too fast
    const id = await ana.opens({ preset: 'weather-5' });
    await Promise.all(choicesOf(counts).map((choice, at) => crowd[at]!.answers(id, choice)));
    await ana.closes(id, { show: true });
    const { outcome } = await ben.sees(id, (seen) => seen.outcome !== null);
    expect(ana.poll(id).outcome).toEqual(outcome);
    expect(faultsIn(inOutcome(outcome), sum(counts)), counts.join()).toEqual([]);
    expect(outcome?.answered).toBe(sum(counts));
    outcomes.push(outcome);
  }
  expect(ben.heard).not.toMatch(/"count":[12]\b/);

  const admission = await house.someone('Ana').enter({ by: 'zoom', context: contextOf({ person: 'Ana', mainWindow: true }) });
  const token = admission.ok ? admission.token : '';
  const { sessions } = (await ask(house.base, 'GET /api/review/meetings', { token })).json as ReviewList;
  const path = `/api/review/meetings/${sessions[0]!.id}`;
  const { session } = (await ask(house.base, `GET ${path}`, { token })).json as ReviewPage;
  const shown = outcomes.map(inOutcome);
  expect(session.activities.map(({ blocks }) => inBlocks(blocks))).toEqual(shown);
  const fileOf = async (file: string) => {
    const { url } = (await ask(house.base, `POST ${path}/files`, { token, body: { file, zone: 'UTC' } })).json as FileReady;
    return (await ask(house.base, `GET ${url}`)).text;
  };
  const spreadsheet = readCsv(await fileOf('csv')).flatMap(([, , , , column, value]) => (column === 'People' ? [Number(value)] : []));
  expect(spreadsheet).toEqual(shown.flat());
  const { activities } = JSON.parse(await fileOf('json')) as { activities: { blocks: Block[] }[] };
  expect(activities.map(({ blocks }) => inBlocks(blocks))).toEqual(shown);
});
