import { describe, expect, test } from 'vitest';
import type { Choice, PollOutcome } from '../../../../server/activities/poll/wire.ts';
import { commonOf, ownPollOf } from '../fixtures.ts';
import { forms } from '../forms.ts';
import { firstSentenceOf, summaryOf } from '../sentence.ts';
import type { Common } from './form.ts';

const order = commonOf(ownPollOf('rank'));
const PROBLEM = 'There is a problem. ';

describe('before it can be sent', () => {
  test.each<[string, Common, Choice | null, string | null]>([
    ['one', commonOf(), null, `${PROBLEM}Pick an answer, or press I'd rather not say.`],
    ['one', commonOf(), 'sunny', null],
    ['many', commonOf({}, 'taking-in'), [], `${PROBLEM}Pick an answer, or press I'd rather not say.`],
    ['many', commonOf({}, 'taking-in'), ['hear'], null],
    ['words', commonOf({}, 'one-word'), null, `${PROBLEM}Write something, or press I'd rather not say.`],
    ['words', commonOf({}, 'one-word'), 'one two three four', `${PROBLEM}Use up to 3 words.`],
    ['words', commonOf({}, 'one-word'), 'x'.repeat(25), `${PROBLEM}Use up to 24 letters.`],
    ['words', commonOf({}, 'one-word'), ' a bit tired ', null],
    ['boxes', commonOf({}, 'wins-and-hard-bits'), ['', ' '], `${PROBLEM}Write something, or press I'd rather not say.`],
    ['boxes', commonOf({}, 'wins-and-hard-bits'), ['', 'x'.repeat(141)], `${PROBLEM}Use up to 140 letters.`],
    ['boxes', commonOf({}, 'wins-and-hard-bits'), ['', 'the bus'], null],
    ['rank', order, ['answer-1'], `${PROBLEM}Put all of them in order, or press I'd rather not say.`],
    ['rank', order, ['answer-1', 'answer-3', 'answer-2'], null],
  ])('%s: %j', (_form, common, chosen, missing) => {
    expect(forms[common.form].missing(chosen, common)).toBe(missing);
  });
});

describe('after it is sent', () => {
  test.each<[Common, Choice, string]>([
    [commonOf(), 'sunny', 'You chose Sunny.'],
    [commonOf({}, 'taking-in'), ['hear', 'talk'], 'You chose Hear it and Talk it over.'],
    [commonOf({}, 'one-word'), 'a bit tired', 'You wrote: a bit tired.'],
    [commonOf({}, 'wins-and-hard-bits'), ['', 'the bus'], 'You wrote: the bus.'],
    [order, ['answer-2', 'answer-1', 'answer-3'], 'Your order is: Read the plan, Make tea, Walk around the room.'],
  ])('%#', (common, choice, said) => expect(forms[common.form].said(choice, common)).toBe(said));
});

describe('results as sentences', () => {
  const who = commonOf({}, 'who-is-here');

  test.each<[string, Common, PollOutcome, string]>([
    [
      'the three that were chosen most',
      commonOf({}, 'taking-in'),
      {
        show: 'counts',
        answered: 9,
        counts: [
          ['hear', 5],
          ['read', 7],
          ['see', 1],
          ['try', 6],
          ['talk', 0],
        ].map(([answer, count]) => ({ answer: String(answer), count: Number(count) })),
      },
      '7 chose Read it. 6 chose Try it. 5 chose Hear it.',
    ],
    [
      'what nearly all chose',
      who,
      {
        show: 'counts',
        answered: 9,
        counts: [
          { answer: 'service', count: 'nearly-all' },
          { answer: 'curious', count: 'few' },
        ],
      },
      'All of us, or all but 1 or 2, chose I work in a service.',
    ],
    [
      'only small numbers',
      who,
      { show: 'counts', answered: 9, counts: [{ answer: 'curious', count: 'few' }] },
      'We chose different things.',
    ],
    ['no numbers', who, { show: 'words-only', answered: 8 }, 'We chose different things.'],
    [
      'what came first',
      order,
      {
        show: 'places',
        answered: 5,
        places: [
          { answer: 'answer-2', place: 1 },
          { answer: 'answer-1', place: 2 },
        ],
      },
      'Read the plan came first.',
    ],
    [
      'two that came first',
      order,
      {
        show: 'places',
        answered: 5,
        places: [
          { answer: 'answer-2', place: 1 },
          { answer: 'answer-1', place: 1 },
          { answer: 'answer-3', place: 3 },
        ],
      },
      'Read the plan and Make tea came first.',
    ],
    [
      'all equal',
      order,
      {
        show: 'places',
        answered: 0,
        places: [
          { answer: 'answer-2', place: 1 },
          { answer: 'answer-1', place: 1 },
        ],
      },
      'All came out equal.',
    ],
    [
      'words',
      commonOf({}, 'wins-and-hard-bits'),
      { show: 'texts', answered: 5, texts: [[{ text: 'a' }], []] },
      'This is what people wrote, from A to Z.',
    ],
    ['no words', commonOf({}, 'wins-and-hard-bits'), { show: 'texts', answered: 0, texts: [[], []] }, 'Nobody wrote anything.'],
  ])('%s', (_what, common, outcome, said) => expect(summaryOf(common, outcome)).toBe(said));

  test('leaving weather is said as weather', () => {
    const outcome: PollOutcome = { show: 'parts', answered: 5, parts: [{ answers: ['sunny'], count: 5 }] };
    expect(firstSentenceOf(commonOf({}, 'leaving-weather'), outcome)).toBe('All who answered (5) are sunny.');
  });
});
