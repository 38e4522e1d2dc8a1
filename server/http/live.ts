import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal, refuse } from '../lib/refusal.ts';
import type { Meetings, Who } from '../meetings/meetings.ts';
import { padded } from '../meetings/padded.ts';
import { PROTOCOL, PROTOCOL_HEADER } from '../wire.ts';
import { sendRefusal, sendText } from './answer.ts';
import { apiHeaders } from './headers.ts';
import { whoAsks } from './identity.ts';
import type { Buckets } from './limits.ts';
import type { Tokens } from './tokens.ts';

export type LiveTools = { meetings: Meetings; tokens: Tokens; looks: Buckets; connections: () => number; mostStreams: number };

const LAST_CHUNK = '0\r\n\r\n';

/** A line in the framing of a chunked answer, made once for all sockets: writing it through each response costs twice as much. */
export function chunk(line: string): Buffer {
  return Buffer.from(`${Buffer.byteLength(line).toString(16)}\r\n${line}\r\n`);
}

/** `GET /api/live`: an endless answer of one frame a line. Never compressed: that would cost 300 KiB for each listener. */
export async function streamLive(req: IncomingMessage, res: ServerResponse, tools: LiveTools): Promise<void> {
  const { meetings, connections, mostStreams } = tools;
  const who = await listenerOf(req, tools);
  if (who instanceof Refusal) return sendRefusal(res, who.why);
  // A proxy that speaks HTTP/1.0 cannot stream; the panel then asks for the view every few seconds.
  if (connections() >= mostStreams || req.httpVersion === '1.0') return sendRefusal(res, 'busy');
  const { socket } = req;
  apiHeaders(res);
  res.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  res.flushHeaders();
  socket.setNoDelay(true);
  const end = () => {
    // Whoever does not read any more does not read the end either. To be asked first: an ended socket never needs to drain.
    if (socket.writableNeedDrain) socket.destroy();
    else if (!socket.writableEnded) socket.end(LAST_CHUNK);
  };
  const { drained, gone } = await meetings.listen(who, { write: (bytes) => socket.writable && socket.write(bytes), end });
  socket.on('drain', drained);
  socket.once('close', gone);
  if (socket.destroyed) gone();
}

/** `GET /api/view`: what a stream begins with, once, for panels whose network breaks streams. */
export async function sendView(req: IncomingMessage, res: ServerResponse, tools: LiveTools): Promise<void> {
  const who = await listenerOf(req, tools);
  const view = who instanceof Refusal ? null : await tools.meetings.view(who);
  if (view) sendText(res, 200, padded(view));
  else sendRefusal(res, who instanceof Refusal ? who.why : 'signed-out');
}

/** Also turns away a panel that stayed open over a deploy and would not understand what it hears. */
async function listenerOf(req: IncomingMessage, { meetings, tokens, looks }: LiveTools): Promise<Who | Refusal> {
  if (Number(req.headers[PROTOCOL_HEADER] ?? PROTOCOL) < PROTOCOL) return refuse('panel-too-old');
  const who = whoAsks(req, tokens, 'meeting');
  if (who instanceof Refusal) return who;
  if (!looks.take(who.personId)) return refuse('too-fast');
  return (await meetings.missing(who)) ?? who;
}
