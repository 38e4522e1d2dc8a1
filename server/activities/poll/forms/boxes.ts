import { Refusal, refuse } from '../../../lib/refusal.ts';
import { cleanText } from '../../../lib/text.ts';
import { BOX } from '../wire.ts';
import type { Form } from './form.ts';
import { fromAToZ } from './lines.ts';

const PRETENDED = ['A long walk', 'The bus', 'My sister came to stay', 'Too many forms', 'I slept well', 'The new room'];

/** A short text for each thing that is asked. Some may stay empty, but not all. */
export const boxes: Form = {
  parse(choice, { answers }) {
    if (typeof choice === 'string' || choice.length !== answers.length) return refuse('malformed');
    const texts: string[] = [];
    for (const box of choice) {
      const text = box.trim() === '' ? '' : cleanText(box, { longest: BOX.longest, lines: 'one' });
      if (text instanceof Refusal) return text;
      texts.push(text);
    }
    return texts.every((text) => text === '') ? refuse('bad-text') : texts;
  },

  pretend: (answers, chance) =>
    answers.map((_answer, at) => (at === 0 || chance() < 0.5 ? (PRETENDED[Math.floor(chance() * PRETENDED.length)] ?? '') : '')),

  counts: () => null,

  // Each list is sorted by itself, so that the texts of one person do not stand in the same place.
  tally: (choices, { answers }) => ({
    show: 'texts',
    answered: choices.length,
    texts: answers.map((_answer, at) => fromAToZ(choices.flatMap((texts) => texts[at] || []))),
  }),
};
