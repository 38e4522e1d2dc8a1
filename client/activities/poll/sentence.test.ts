import { describe, expect, test } from 'vitest';
import type { PollOutcome } from '../../../server/activities/poll/wire.ts';
import { commonOf, outcomeOf } from './fixtures.ts';
import { firstSentenceOf, summaryOf } from './sentence.ts';

const weather = commonOf();
const plain = commonOf({}, 'weather-3-plain');
const ownPoll = commonOf({
  preset: 'our-own',
  answers: [
    { key: 'bus', label: 'By bus' },
    { key: 'bike', label: 'By bike' },
    { key: 'foot', label: 'On foot' },
  ],
});

const WELCOME = 'All weather is welcome here.';

describe('the weather in plain words', () => {
  test.each([
    [
      'a majority comes first',
      { sunny: 28, 'bright-spells': 56, storm: 7 },
      'Most of us (56) are cloudy with bright spells. 28 are sunny. 7 have a storm.',
    ],
    [
      'without a majority, in their order',
      { sunny: 40, 'bright-spells': 35, storm: 16 },
      '40 are sunny. 35 are cloudy with bright spells. 16 have a storm.',
    ],
    ['a tie has no majority', { sunny: 5, 'bright-spells': 0, storm: 5 }, '5 are sunny. 5 have a storm.'],
    ['a joined part', { sunny: 6, 'bright-spells+storm': 6 }, '6 are sunny. 6 are cloudy or have a storm.'],
    ['a joined majority', { 'sunny+bright-spells': 20, storm: 9 }, 'Most of us (20) are sunny or cloudy. 9 have a storm.'],
    ['nobody in one part', { sunny: 3, 'bright-spells': 9, storm: 0 }, 'Most of us (9) are cloudy with bright spells. 3 are sunny.'],
    ['all the same', { sunny: 0, 'bright-spells': 0, storm: 12 }, 'All who answered (12) have a storm.'],
    ['five people, joined into one', { 'sunny+bright-spells': 5, storm: 0 }, 'All who answered (5) are sunny or cloudy.'],
    ['one person, where counts are counts', { sunny: 1, 'bright-spells': 0, storm: 1 }, '1 is sunny. 1 has a storm.'],
    ['nobody at all', { sunny: 0, 'bright-spells': 0, storm: 0 }, 'Nobody answered.'],
  ])('%s', (_what, parts, said) => {
    expect(summaryOf(weather, outcomeOf(parts))).toBe(`${said} ${WELCOME}`);
  });
});

describe('the plain version in plain words', () => {
  test.each([
    [{ good: 6, mixed: 4, hard: 0 }, 'Most of us (6) feel good. 4 feel a bit of both.'],
    [{ good: 3, mixed: 3, hard: 6 }, '3 feel good. 3 feel a bit of both. 6 find today hard.'],
    [{ good: 6, 'mixed+hard': 7 }, 'Most of us (7) feel a bit of both, or find today hard. 6 feel good.'],
    [{ good: 1, mixed: 1, hard: 1 }, '1 feels good. 1 feels a bit of both. 1 finds today hard.'],
    [{ good: 0, mixed: 0, hard: 5 }, 'All who answered (5) find today hard.'],
  ])('%j → %s', (parts, said) => {
    expect(summaryOf(plain, outcomeOf(parts))).toBe(`${said} You are welcome here as you are.`);
  });
});

describe('a poll that has no sentences of its own', () => {
  test('is said with the names of its answers', () => {
    expect(summaryOf(ownPoll, outcomeOf({ bus: 9, 'bike+foot': 5 }))).toBe('Most of us (9) chose By bus. 5 chose By bike or On foot.');
  });

  test('hides small ones among others, if it has no order', () => {
    expect(summaryOf({ ...ownPoll, ordered: false }, outcomeOf({ bus: 9, 'bike+foot': 5 }))).toBe(
      'Most of us (9) chose By bus. 5 chose other answers.',
    );
  });
});

test('where no table is safe, only words are left', () => {
  const wordsOnly: PollOutcome = { show: 'words-only', answered: 12 };
  expect(summaryOf(weather, wordsOnly)).toBe(`We are in different places. ${WELCOME}`);
});

test('the news has the sentence that matters most', () => {
  expect(firstSentenceOf(weather, outcomeOf({ sunny: 28, 'bright-spells': 56, storm: 7 }))).toBe(
    'Most of us (56) are cloudy with bright spells.',
  );
});
