import { say } from './say.ts';

/** The promises, in the words in which they were first made. */
export const PROMISES = ['keepTotals', 'keepWho', 'keepSound', 'keepPass', 'keepForget', 'keepLong'] as const;

export const WhatWeKeep = () => (
  <ul className="plain-list">
    {PROMISES.map((promise) => (
      <li key={promise}>{say(promise)}</li>
    ))}
  </ul>
);
