import { Refusal, refuse } from '../../../lib/refusal.ts';
import { cleanText } from '../../../lib/text.ts';
import { WORDS } from '../wire.ts';
import type { Form } from './form.ts';
import { fromAToZ } from './lines.ts';

const PRETENDED = ['calm', 'tired', 'curious', 'a bit rushed', 'hopeful', 'müde', 'here at last', 'hungry'];

/** A few words of one's own, in any language. */
export const words: Form = {
  parse(choice) {
    const text = typeof choice === 'string' ? cleanText(choice, { longest: WORDS.longest, lines: 'one' }) : refuse('malformed');
    if (text instanceof Refusal) return text;
    return text.split(' ').length > WORDS.most ? refuse('bad-text') : text;
  },

  counts: () => null,

  pretend: (_answers, chance) => PRETENDED[Math.floor(chance() * PRETENDED.length)] ?? '',

  tally: (choices) => ({ show: 'texts', answered: choices.length, texts: [fromAToZ(choices.flatMap((choice) => choice))] }),
};
