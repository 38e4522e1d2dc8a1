import { say } from '../../code/say.ts';
import type { News } from '../kind.ts';

/** A new version is news to whoever was there. */
export const agreementNews: News<'agreement'> = (before, { common: { version } }) =>
  version === null || before?.common.version?.number === version.number || (before === null && version.number > 1)
    ? null
    : say('agreed', { number: version.number });
