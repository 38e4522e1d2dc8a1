import { LONGEST_BACKUP_DAYS } from '../../server/keeping/wire.ts';
import { say } from './say.ts';

const PROMISES = ['keepTotals', 'keepWho', 'keepSound', 'keepPass', 'keepForget', 'keepNames', 'keepLong', 'keepCopies'] as const;

/** What is kept, who sees it and for how long, before anybody answers anything. */
export const WhatWeKeep = ({ days }: { days: number }) => (
  <p className="soft">{PROMISES.map((promise) => say(promise, { count: days, copies: LONGEST_BACKUP_DAYS })).join(' ')}</p>
);
