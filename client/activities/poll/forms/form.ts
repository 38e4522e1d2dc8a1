import type { ComponentType } from 'react';
import type { Choice } from '../../../../server/activities/poll/wire.ts';
import type { SliceOf } from '../../kind.ts';

export type Common = SliceOf<'poll'>['common'];

export type AnswerProps = {
  common: Common;
  chosen: Choice | null; // half made, or what the server has
  choose: (choice: Choice) => void;
  problem: string | undefined; // the id of the words that say what is wrong with the answer
};

/** A way to answer a poll. Another form is a file beside this one; the compiler names the other places. */
export type Form = {
  /** The controls. What is chosen with them is kept on the device, and sent by the card. */
  Answer: ComponentType<AnswerProps>;
  /** What to do before it can be sent; null when it can. */
  missing: (chosen: Choice | null, common: Common) => string | null;
  /** "You chose Sunny." */
  said: (choice: Choice, common: Common) => string;
};
