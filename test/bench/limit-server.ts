/**
 * The limit that the product is compared with: node:http with nothing above it. `POST /vote` parses JSON and answers after
 * a group commit with synchronous=FULL; `GET /live` is held open, and `POST /change` writes one buffer to all of them.
 */
import Database from 'better-sqlite3';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';

const db = new Database(join(process.env['DATA_DIR'] ?? '.', 'limit.db'));
db.pragma('journal_mode = wal');
db.pragma('synchronous = FULL');
db.exec('CREATE TABLE votes (voter TEXT PRIMARY KEY, choice TEXT NOT NULL) STRICT, WITHOUT ROWID');
const put = db.prepare('INSERT INTO votes VALUES (?, ?) ON CONFLICT (voter) DO UPDATE SET choice = excluded.choice');

let waiting: { voter: string; choice: string; res: ServerResponse }[] = [];
const listeners = new Set<Socket>();

function commit(): void {
  const votes = waiting;
  waiting = [];
  db.transaction(() => votes.forEach(({ voter, choice }) => put.run(voter, choice)))();
  for (const { res } of votes) res.writeHead(200, { 'content-type': 'application/json', 'content-length': 11 }).end('{"ok":true}');
}

function vote(req: IncomingMessage, res: ServerResponse): void {
  const chunks: Buffer[] = [];
  req.on('data', (bytes: Buffer) => chunks.push(bytes));
  req.on('end', () => {
    const { id, move } = JSON.parse(Buffer.concat(chunks).toString()) as { id: string; move: { choice: string } };
    if (waiting.length === 0) setImmediate(commit);
    waiting.push({ voter: id, choice: move.choice, res });
  });
}

function live(res: ServerResponse): void {
  res.writeHead(200, { 'content-type': 'application/x-ndjson' }).flushHeaders();
  const { socket } = res;
  if (!socket) return;
  listeners.add(socket);
  socket.once('close', () => listeners.delete(socket));
}

/** As many bytes as a poll view has on the wire. */
const LINE = `${JSON.stringify({ rev: 1, view: 'x'.repeat(700) })}\n`;
const CHUNK = Buffer.from(`${LINE.length.toString(16)}\r\n${LINE}\r\n`);

const server = createServer((req, res) => {
  if (req.url === '/vote') return vote(req, res);
  if (req.url === '/live') return live(res);
  for (const socket of listeners) socket.write(CHUNK);
  res.writeHead(200, { 'content-length': 0 }).end();
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`listening ${typeof address === 'object' ? address?.port : ''}\n`);
});
process.once('SIGTERM', () => process.exit(0));
