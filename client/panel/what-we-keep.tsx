import { say } from './say.ts';

const PROMISES = ['keepTotals', 'keepWho', 'keepSound', 'keepPass', 'keepForget', 'keepNames', 'keepLong'] as const;

/** What is kept, who sees it and for how long, before anybody answers anything. */
export const WhatWeKeep = () => <p className="soft">{PROMISES.map((promise) => say(promise)).join(' ')}</p>;
