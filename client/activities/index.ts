import { agreement } from './agreement/agreement.ts';
import { check } from './check/check.ts';
import { conduct } from './conduct/conduct.ts';
import type { ClientKinds } from './kind.ts';
import { commonGround } from './common-ground/common-ground.ts';
import { poll } from './poll/poll.ts';

/** The kinds of activity that the panel knows. */
export const kinds: ClientKinds = { 'common-ground': commonGround, conduct, poll, check, agreement };
