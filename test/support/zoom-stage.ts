import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { Refusal } from '../../server/lib/refusal.ts';
import { parseSeat, signRehearsalContext } from '../../server/rehearsal/contexts.ts';
import { contextKey, openAppContext } from '../../server/zoom/app-context.ts';

const KEYS = { clientId: 'rehearsal', key: contextKey('a secret of this test alone') };

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Instead of the panel: a page that knows the door to Zoom and nothing else. */
const PANEL =
  '<!doctype html><html lang="en"><title>Panel</title><main><h1>Panel</h1></main><script type="module" src="/panel.js"></script></html>';
const PANEL_SCRIPT = "import { enterZoom } from '/door.js'; globalThis.enterZoom = enterZoom; globalThis.entered = await enterZoom();";

/** Everything that our pages forbid themselves in the product. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-src 'self' http://*.localhost:*; require-trusted-types-for 'script'; trusted-types 'none'";

export type ZoomStage = {
  address: string;
  open: (context: string) => ReturnType<typeof openAppContext>; // as the server does
  asked: { path: string; body: unknown }[];
  close: () => Promise<void>;
};

/** The page that plays Zoom, built from source, with the real SDK in its frames and a server that only signs. */
export async function setZoomStage(): Promise<ZoomStage> {
  const folder = await mkdtemp(join(tmpdir(), 'bright-spells-stage-'));
  await buildInto(folder);
  const asked: ZoomStage['asked'] = [];
  const server = createServer((request, response) => void answer(folder, asked, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The stage has no port.');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    await rm(folder, { recursive: true });
  };
  return { address: `http://localhost:${bound.port}`, open: (context) => openAppContext(context, KEYS, Date.now()), asked, close };
}

async function buildInto(outDir: string) {
  await build({
    configFile: false,
    root: 'client',
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { rehearsal: 'client/rehearsal/index.html', door: 'client/zoom/door.ts' },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}

async function answer(folder: string, asked: ZoomStage['asked'], request: IncomingMessage, response: ServerResponse) {
  const { pathname } = new URL(request.url ?? '/', 'http://stage');
  if (request.method === 'POST') return hear(pathname, asked, request, response);
  if (pathname === '/zoom') return send(response, '.html', PANEL);
  if (pathname === '/panel.js') return send(response, '.js', PANEL_SCRIPT);
  const file = pathname === '/rehearsal' ? 'rehearsal/index.html' : pathname.slice(1);
  const body = await readFile(join(folder, file)).catch(() => null);
  if (body === null) response.writeHead(404).end();
  else send(response, extname(file), body);
}

async function hear(path: string, asked: ZoomStage['asked'], request: IncomingMessage, response: ServerResponse) {
  const body: unknown = JSON.parse(await text(request));
  asked.push({ path, body });
  const seat = path === '/rehearsal/context' ? parseSeat(body) : null;
  if (seat instanceof Refusal) response.writeHead(400).end();
  else send(response, '.json', JSON.stringify(seat ? { context: signRehearsalContext(seat, KEYS, Date.now()) } : { ok: true }));
}

function send(response: ServerResponse, type: string, body: string | Buffer) {
  response.writeHead(200, { 'content-type': TYPES[type] ?? 'application/json', 'content-security-policy': POLICY });
  response.end(body);
}
