import { describe, expect, test } from 'vitest';
import type { Messages } from '../../client/words/words.ts';
import { gradeOf, sentencesOf, syllablesIn, textsOf, wordsOf } from '../support/reading.ts';

const files = import.meta.glob<Record<string, Messages>>('../../client/words/en/*.ts', { eager: true });
const areas = Object.entries(files).map(([file, exported]) => {
  const messages = Object.values(exported).flatMap((area) => Object.values(area));
  return { area: file.replace(/^.*\/|\.ts$/g, ''), messages };
});

/** Areas that only facilitators read, who may get one more line of "why". Everything else is for everybody. */
const FOR_FACILITATORS = /desk|facilitator|review|rehearsal/;

const HARD =
  /\b(submit|engag|leverag|utili[sz]|stakeholder|cohort|service user|hard to reach|vulnerable|crazy|blind to|see below|click here|simply|obviously)/i;
const UNKIND = /\b(invalid|failed|oops|great job|awesome|cheer up|stay strong)\b/i;
const CONTRACTED = /n['’]t\b/i;

test('the words of everybody are among those that are read here', () => {
  const forEverybody = areas.map(({ area }) => area).filter((area) => !FOR_FACILITATORS.test(area));
  expect(forEverybody).toEqual(expect.arrayContaining(['panel', 'poll', 'poll-sentences', 'code', 'conduct', 'check']));
});

describe.each(areas)('$area', ({ area, messages }) => {
  const texts = () => messages.flatMap(textsOf);
  const sentences = () => texts().flatMap(sentencesOf);
  const forFacilitators = FOR_FACILITATORS.test(area);
  const longest = forFacilitators ? 20 : 15;

  test('every message can be read by the machine', () => {
    for (const message of messages) expect(textsOf(message), message).not.toHaveLength(0);
  });

  test(`no sentence is longer than ${longest} words`, () => {
    expect(sentences().filter((sentence) => wordsOf(sentence).length > longest)).toEqual([]);
  });

  test('words are full, kind and plain', () => {
    expect(texts().filter((text) => [HARD, UNKIND, CONTRACTED].some((wrong) => wrong.test(text)))).toEqual([]);
  });

  if (forFacilitators) return;
  test('sentences have nine words at most on average, and a child of eleven can read them', () => {
    const all = sentences();
    expect(all.flatMap(wordsOf).length / all.length).toBeLessThanOrEqual(9);
    expect(gradeOf(all)).toBeLessThanOrEqual(5);
  });
});

describe('the reading of words', () => {
  test('each form of a plural is a text of its own', () => {
    expect(textsOf('{count, plural, one {# person} other {# people}} answered. Thank you, {name}.')).toEqual([
      '5 person answered. Thank you, 5.',
      '5 people answered. Thank you, 5.',
    ]);
  });

  test.each([
    ['weather', 2],
    ['answered', 2],
    ['closes', 2],
    ['facilitator', 5],
    ['people', 2],
    ['spread', 1],
    ['while', 1],
    ['shares', 1],
  ])('%s has %i syllables', (word, count) => expect(syllablesIn(word)).toBe(count));

  test('hard words and long sentences raise the grade', () => {
    const plain = ['We keep totals, not who chose what'];
    const hard = ['The application retains aggregated participation statistics exclusively'];
    expect(gradeOf(plain)).toBeLessThan(3);
    expect(gradeOf(hard)).toBeGreaterThan(12);
  });
});
