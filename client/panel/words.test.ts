import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { panelDesk } from '../words/en/panel-desk.ts';
import { panel } from '../words/en/panel.ts';
import { refusals } from '../words/en/refusals.ts';

const all = Object.entries({ ...panel, ...panelDesk, ...refusals });

/** What people read: each branch of a plural is a text of its own. */
function textsOf(message: string): string[] {
  const format = new IntlMessageFormat(message, 'en');
  return [0, 1, 5].map((count) =>
    String(
      format.format({
        count,
        names: 'Ana',
        name: 'Ana',
        text: 100,
        title: 'Weather poll',
        step: 'Now',
        meeting: 'Ours',
        address: 'spells.example',
        code: 'A',
        date: 'today',
        copies: 30,
      }),
    ),
  );
}
const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/);
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word));

describe.each(all)('%s', (_key, message) => {
  test('can be said, in sentences of at most 15 words, without short forms and without words that keep people out', () => {
    for (const text of textsOf(message)) {
      for (const sentence of sentencesOf(text)) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(15);
      expect(text).not.toMatch(/n't\b|n’t\b/i);
      expect(text).not.toMatch(
        /\b(submit|invalid|failed|error|oops|please|simply|obviously|click here|see below|stakeholder|cohort|service user|vulnerable)\b/i,
      );
    }
  });
});

test('a participant reads who runs this and what is kept in under 100 words, before anything else', () => {
  const {
    welcome,
    welcomeBody,
    runs,
    keep,
    keepTotals,
    keepWho,
    keepSound,
    keepPass,
    keepForget,
    keepNames,
    keepLong,
    keepCopies,
    nameLabel,
    nameHint,
  } = panel;
  const screen = [
    welcome,
    welcomeBody,
    runs,
    keep,
    keepTotals,
    keepWho,
    keepSound,
    keepPass,
    keepForget,
    keepNames,
    keepLong,
    keepCopies,
    nameLabel,
    nameHint,
  ];
  const text = screen.flatMap((message) => textsOf(message)[1] ?? []).join(' ');
  expect(wordsOf(text).length).toBeLessThan(100);
});
