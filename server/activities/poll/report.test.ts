import { describe, expect, test } from 'vitest';
import type { Block } from '../../document/wire.ts';
import { PRESETS } from './presets/wire.ts';
import { report } from './report.ts';
import type { PollOutcome, PollSetup } from './wire.ts';

function setupOf(key: string, more: Partial<PollSetup> = {}): PollSetup {
  const { form, question, answers, ordered } = PRESETS.find((preset) => preset.key === key)!;
  return { preset: key, form, question, answers, ordered, level: 'private', threshold: 5, hold: false, purpose: '', ...more };
}
const weather = setupOf('weather-3');
const blocksOf = (outcome: PollOutcome | null, setup = weather): Block[] => report(outcome, setup).blocks;
const asked: Block = { block: 'paragraph', text: weather.question };

test('the weather, as a sentence and as bars', () => {
  const parts = [
    { answers: ['sunny'], count: 28 },
    { answers: ['bright-spells'], count: 56 },
    { answers: ['storm'], count: 7 },
  ];
  expect(blocksOf({ show: 'parts', answered: 91, parts })).toEqual([
    asked,
    {
      block: 'bars',
      caption: 'Most of us (56) are cloudy with bright spells. 28 are sunny. 7 have a storm. All weather is welcome here.',
      head: ['Answer', 'People', 'Share'],
      bars: [
        { label: 'Sunny', of: ['sunny'], count: 28, share: '31 %', fraction: 28 / 91 },
        { label: 'Cloudy with bright spells', of: ['bright-spells'], count: 56, share: '62 %', fraction: 56 / 91 },
        { label: 'Storm', of: ['storm'], count: 7, share: '8 %', fraction: 7 / 91 },
      ],
      note: 'Shares are rounded, so they add to 101.',
    },
    { block: 'note', text: '91 people answered. We keep these totals, and not who chose what.' },
  ]);
});

test('joined answers carry all their names, and say why', () => {
  const parts = [
    { answers: ['sunny'], count: 6 },
    { answers: ['bright-spells', 'storm'], count: 6 },
  ];
  const [, bars, note] = blocksOf({ show: 'parts', answered: 12, parts });
  expect(bars).toMatchObject({ bars: [{ label: 'Sunny' }, { label: 'Cloudy or storm', of: ['bright-spells', 'storm'], count: 6 }] });
  expect(note).toMatchObject({ text: expect.stringContaining('Small numbers are joined') });
});

describe('where there is nothing to count, words say why', () => {
  test.each<[string, PollOutcome, string[], PollSetup?]>([
    ['too few', { show: 'too-few', answered: 4 }, ['4 people answered. We show the spread when 5 or more people have answered.']],
    [
      'words only',
      { show: 'words-only', answered: 12 },
      ['We are in different places. All weather is welcome here.', '12 people answered. Some numbers are too small to show.'],
    ],
    [
      'texts that are not kept',
      { show: 'not-kept', answered: 1 },
      ['1 person wrote something. The words are not kept: the group did not ask for it.'],
      setupOf('one-word'),
    ],
  ])('%s', (_what, outcome, texts, setup = weather) => {
    expect(blocksOf(outcome, setup).slice(1)).toEqual(texts.map((text) => ({ block: 'paragraph', text })));
  });

  test('before there is an outcome, the question alone', () => expect(blocksOf(null)).toEqual([asked]));
});

test('several answers: shares of people, and no number that is too small', () => {
  const counts = [
    { answer: 'hear', count: 9 },
    { answer: 'read', count: 'few' as const },
    { answer: 'see', count: 'nearly-all' as const },
  ];
  expect(blocksOf({ show: 'counts', answered: 12, counts }, setupOf('taking-in'))[1]).toMatchObject({
    caption: expect.stringMatching(/^All of us, or all but 1 or 2, chose .+\. 9 chose Hear it\.$/) as string,
    bars: [
      { count: 9, share: '75 %', fraction: 0.75 },
      { count: 'Fewer than 3, or nobody', share: '', fraction: 0 },
      { count: 'All, or all but 1 or 2', share: '', fraction: 1 },
    ],
  });
});

test('an order is a table; how many put it first is there only where counts may be seen', () => {
  const answers = ['Tea', 'Coffee', 'Water'].map((label) => ({ key: label, label }));
  const setup = setupOf('weather-3', { preset: 'own', form: 'rank', answers });
  const places = [
    { answer: 'Coffee', place: 1 },
    { answer: 'Tea', place: 2 },
    { answer: 'Water', place: 2 },
  ];
  expect(report(null, setup).title).toBe(setup.question); // a facilitator's own poll has no other name
  const [table] = blocksOf({ show: 'places', answered: 9, places }, setup);
  expect(table).toMatchObject({ caption: 'Coffee came first.', head: ['Answer', 'Place'] });
  const counted: PollOutcome = { show: 'places', answered: 9, places: places.map((each) => ({ ...each, first: 3 })) };
  expect(blocksOf(counted, setup)[0]).toMatchObject({ head: ['Answer', 'Place', 'Put first by'], rows: [['Coffee', 1, 3], {}, {}] });
});

test('what people wrote stands under what was asked, without the lines that were taken out', () => {
  const texts = [[{ text: 'a walk' }, { text: 'rude', hidden: true as const }], []];
  expect(blocksOf({ show: 'texts', answered: 2, texts }, setupOf('wins-and-hard-bits')).slice(1)).toEqual([
    { block: 'heading', text: 'One thing that went well lately.' },
    { block: 'list', items: ['a walk'] },
    { block: 'heading', text: 'One thing that was hard.' },
    { block: 'paragraph', text: 'There is nothing to show here.' },
    { block: 'note', text: 'We keep these words with the session, and not who wrote what.' },
  ]);
});

test('arriving and leaving ask the same; own questions only where they have the same words', () => {
  const asks = (key: string, more?: Partial<PollSetup>) => report(null, setupOf(key, more)).asks;
  expect(asks('leaving-weather')).toBe(asks('weather-3'));
  expect(asks('weather-5')).not.toBe(asks('weather-3'));
  const own = (question: string) => asks('weather-3', { preset: 'own', question });
  expect(own('Tea?')).toBe(own('Tea?'));
  expect(own('Tea?')).not.toBe(own('Coffee?'));
});
