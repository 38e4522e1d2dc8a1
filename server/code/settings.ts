import { clausesIn, type Series } from './keepsakes.ts';
import { STARTERS, WAYS, type Sets } from './starters/wire.ts';

/** What the adopted clauses set in the panel. A clause in the group's own words sets nothing: we cannot know what it means. */
export function settingsIn(series: Series): Sets {
  const adopted = new Set(clausesIn(series).map(({ starter }) => starter));
  return Object.assign({}, ...[...STARTERS, ...WAYS].filter(({ key }) => adopted.has(key)).map(({ sets }) => sets)) as Sets;
}
