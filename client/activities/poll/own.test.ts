import { describe, expect, test } from 'vitest';
import { library, lastUsed, rememberUsed, removeFromLibrary, saveToLibrary } from './memory.ts';
import { NEW, ownOf, writingOf, wrongWith, type Writing } from './own.ts';

const bus: Writing = { question: 'How do you come?', way: 'one', answers: ['By bus', 'On foot'] };

describe('a poll that is being written', () => {
  test.each<[string, Partial<Writing>, ReturnType<typeof wrongWith>]>([
    ['is fine', {}, null],
    ['needs a question', { question: '  ' }, 'noQuestion'],
    ['needs its answers filled in', { answers: ['By bus', ' '] }, 'emptyAnswer'],
    ['needs two answers', { answers: ['By bus'] }, 'fewAnswers'],
    ['needs three to put in order', { way: 'rank' }, 'fewAnswers'],
    ['needs answers that differ', { answers: ['By bus', 'by bus '] }, 'sameAnswers'],
    ['has room for 140 letters', { question: 'a'.repeat(141) }, 'tooLong'],
    ['has room for 60 letters in an answer', { answers: ['a', 'b'.repeat(61)] }, 'tooLong'],
    ['needs no answers if people write words', { way: 'words', answers: ['', ''] }, null],
  ])('%s', (_what, more, wrong) => expect(wrongWith({ ...bus, ...more })).toBe(wrong));

  test('is kept as it was, whatever its way', () => {
    for (const way of ['one', 'many', 'scale'] as const) expect(writingOf(ownOf({ ...bus, way }))).toEqual({ ...bus, way });
    expect(writingOf(ownOf({ ...bus, way: 'words' }))).toEqual({ ...bus, way: 'words', answers: NEW.answers });
  });

  test('is a scale of one answer', () => expect(ownOf({ ...bus, way: 'scale' })).toMatchObject({ form: 'one', ordered: true }));
});

describe('what the device remembers', () => {
  test('polls of one’s own, which can be changed, copied and removed', () => {
    const own = ownOf(bus);
    saveToLibrary(own, null);
    saveToLibrary({ ...own, question: 'How do you go?' }, null);
    saveToLibrary({ ...own, question: 'How do you leave?' }, 1);
    expect(library().map(({ question }) => question)).toEqual(['How do you come?', 'How do you leave?']);
    removeFromLibrary(0);
    expect(library().map(({ question }) => question)).toEqual(['How do you leave?']);
  });

  test('the last three polls, each once and as it was asked last', () => {
    for (const preset of ['weather-3', 'pace-5', 'break-3', 'ready-3']) rememberUsed({ preset });
    rememberUsed({ preset: 'break-3', hold: false });
    expect(lastUsed()).toEqual([{ preset: 'break-3', hold: false }, { preset: 'ready-3' }, { preset: 'pace-5' }]);
  });
});
