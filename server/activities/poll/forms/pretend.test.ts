import * as fc from '../../../../test/support/fast-check.ts';
import { expect, test } from 'vitest';
import { formOf } from '../forms.ts';
import { FORMS, type PollSetup } from '../wire.ts';

const answers = ['a', 'b', 'c'].map((key) => ({ key, label: key }));
const setup: PollSetup = {
  preset: 'test',
  question: 'How?',
  answers,
  ordered: false,
  level: 'counted',
  threshold: 5,
  hold: false,
  purpose: 'to set the pace',
};

test.each(FORMS)('whoever pretends to answer %s gives an answer that is kept as it is', (form) => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.array(chance, { minLength: 20, maxLength: 20 }), (chances) => {
      const choice = formOf({ form }).pretend(answers, () => chances.pop() ?? 0);
      expect(formOf({ form }).parse(choice, { ...setup, form })).toEqual(choice);
    }),
  );
});
