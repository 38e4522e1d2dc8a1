import type { RefusalCode } from '../wire.ts';

/** An expected "no", as a value. Exceptions are bugs. */
export class Refusal {
  readonly why: RefusalCode;
  constructor(why: RefusalCode) {
    this.why = why;
  }
}

export const refuse = (why: RefusalCode) => new Refusal(why);
