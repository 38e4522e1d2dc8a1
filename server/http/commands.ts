import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal, refuse } from '../lib/refusal.ts';
import type { Meetings } from '../meetings/meetings.ts';
import type { Answer } from '../wire.ts';
import { sendJson, sendRefusal } from './answer.ts';
import { readJson } from './body.ts';
import { parseEnvelope } from './envelope.ts';
import { whoAsks } from './identity.ts';
import { networkOf, type Buckets } from './limits.ts';
import type { Tokens } from './tokens.ts';

export type CommandTools = { meetings: Meetings; tokens: Tokens; people: Buckets; networks: Buckets; trustProxyHops: number };

/** `POST /api/commands`: identity, limits, parsing, and then the only way in. Nothing is logged of a single command. */
export async function answerCommand(req: IncomingMessage, res: ServerResponse, tools: CommandTools): Promise<void> {
  const answer = await carryOut(req, tools);
  if (answer instanceof Refusal) sendRefusal(res, answer.why);
  else sendJson(res, 200, { ok: true, rev: answer.rev } satisfies Answer);
}

async function carryOut(
  req: IncomingMessage,
  { meetings, tokens, people, networks, trustProxyHops }: CommandTools,
): Promise<{ rev: number } | Refusal> {
  const who = whoAsks(req, tokens, 'meeting');
  if (who instanceof Refusal) return who;
  if (!people.take(who.personId) || !networks.take(networkOf(req, trustProxyHops))) return refuse('too-fast');
  const body = await readJson(req);
  if (body instanceof Refusal) return body;
  const envelope = parseEnvelope(body);
  if (envelope instanceof Refusal) return envelope;
  const { id, protocol: _protocol, ...command } = envelope;
  return meetings.act(who, id, command);
}
