import { describe, expect, test } from 'vitest';
import { gradeOf, sentencesOf, wordsOf } from '../../../test/support/reading.ts';
import { INTERESTS, MOST_PICKS } from './interests/wire.ts';
import { CLOSER, LADDER, RULE, SHARED_DIFFERENCES, TARGET } from './ladder/wire.ts';
import { THEMES } from './prompts/wire.ts';
import { SCRIPT } from './script/wire.ts';

const prompts = THEMES.flatMap((theme) => theme.prompts);
const choices = INTERESTS.flatMap(({ closer }) => closer);
const KEY = /^[a-z]+(-[a-z]+)*$/;

describe('the deck of prompts', () => {
  test('48 prompts in 6 themes, each with two questions that lead closer', () => {
    expect(THEMES.map(({ name, prompts: { length } }) => [name, length])).toEqual([
      ['Small daily things', 8],
      ['Words, tunes and stories', 8],
      ['Places and getting about', 8],
      ['Making, fixing and learning', 8],
      ['Food, plants and animals', 8],
      ['Working together', 8],
    ]);
    expect(new Set(prompts.flatMap(({ prompt, closer }) => [prompt, ...closer])).size).toBe(48 * 3);
  });

  test('keys say the theme and the place in it', () => {
    for (const { key, prompts: own } of THEMES) expect(own.map((prompt) => prompt.key)).toEqual(own.map((_, at) => `${key}${at + 1}`));
  });

  test('three go deeper, for a second round', () => {
    expect(prompts.filter(({ deeper }) => deeper).map(({ key }) => key)).toEqual(['A6', 'F3', 'F4']);
  });

  test('each asks, in one short question', () => {
    const texts = prompts.flatMap(({ prompt, closer }) => [prompt, ...closer]);
    expect(texts.filter((text) => !/^\p{Lu}[^?]*\?( A [^?]*\.)?$/u.test(text))).toEqual([]);
    expect(prompts.filter(({ prompt }) => wordsOf(sentencesOf(prompt)[0] ?? '').length > 11)).toEqual([]);
  });
});

describe('the cards of interests', () => {
  test('20 cards with 4 closer choices each, of which people pick up to 5', () => {
    expect(INTERESTS.map(({ closer }) => closer.length)).toEqual(Array.from({ length: 20 }, () => 4));
    expect(MOST_PICKS).toBe(5);
  });

  test('every key stands for one thing', () => {
    const keys = [...INTERESTS, ...choices].map(({ key }) => key);
    expect(new Set(keys).size).toBe(100);
    expect(keys.filter((key) => !KEY.test(key))).toEqual([]);
  });

  test('names are short enough for a button', () => {
    expect([...INTERESTS, ...choices].filter(({ name }) => wordsOf(name).length > 5)).toEqual([]);
  });
});

describe('the ladder', () => {
  test('has four steps, and aims at the third', () => {
    expect(LADDER.map(({ name }) => name)).toEqual(['Everyone', 'A kind', 'A particular thing', 'A moment']);
    expect(LADDER[2]?.key).toBe(TARGET);
  });

  test('six questions lead closer', () => expect(CLOSER).toHaveLength(6));
});

describe('what everybody reads or hears', () => {
  const texts = {
    prompts: prompts.map(({ prompt }) => prompt),
    closer: prompts.flatMap(({ closer }) => closer),
    interests: [...INTERESTS, ...choices].map(({ name }) => name),
    ladder: [
      RULE,
      ...LADDER.flatMap(({ name, example, test: proof }) => [name, example, proof]),
      ...CLOSER.map(({ question }) => question),
      ...SHARED_DIFFERENCES,
    ],
    script: [...SCRIPT],
  };

  test.each(Object.entries(texts))('%s: short sentences that a child of eleven can read, in full words', (_, list) => {
    const sentences = list.flatMap(sentencesOf);
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 15)).toEqual([]);
    expect(sentences.flatMap(wordsOf).length / sentences.length).toBeLessThanOrEqual(9);
    expect(gradeOf(sentences)).toBeLessThanOrEqual(5);
    expect(list.filter((text) => /n['’]t\b/i.test(text))).toEqual([]);
  });
});
