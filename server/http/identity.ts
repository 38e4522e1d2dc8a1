import type { IncomingMessage } from 'node:http';
import { refuse, type Refusal } from '../lib/refusal.ts';
import type { ClaimsFor, Tokens, Use } from './tokens.ts';

const BEARER = 'Bearer ';

/** Who is asking. The token stands in a header, never in an address: addresses end up in logs. */
export function whoAsks<U extends Use>(req: IncomingMessage, tokens: Tokens, use: U): ClaimsFor<U> | Refusal {
  const header = req.headers.authorization ?? '';
  const claims = header.startsWith(BEARER) ? tokens.read(header.slice(BEARER.length), use) : null;
  return claims ?? refuse('signed-out');
}
