import { clausesIn, type Series } from './keepsakes.ts';
import { STARTERS, WAYS, type Sets } from './starters/wire.ts';

const SETS = new Map([...STARTERS, ...WAYS].map(({ key, sets }) => [key, sets]));

/**
 * What the adopted clauses set in the panel; where two say the opposite, the later one counts. A clause in the group's own words
 * sets nothing: we cannot know what it means.
 */
export const settingsIn = (series: Series): Sets =>
  Object.assign({}, ...clausesIn(series).map(({ starter = '' }) => SETS.get(starter))) as Sets;
