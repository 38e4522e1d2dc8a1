import type { KindName } from '../../server/activities/wire.ts';
import { kinds } from './index.ts';
import type { ClientKind } from './kind.ts';

/**
 * The kind of an activity whose kind is known by name only. What travels under that name was made by the same kind on the server,
 * so here, and only here, it is taken for what any of them draws.
 */
export const kindOf = (name: KindName): ClientKind<KindName> => kinds[name] as unknown as ClientKind<KindName>;
