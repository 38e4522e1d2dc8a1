import { Router, type Request, type Response } from 'express';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AllHeaders, Headers } from './headers.ts';

type File = { type: string; plain: Buffer; brotli: Buffer | null };

/** Whatever the build made. A file of any other type is not served. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/**
 * The built panel, read once and held in memory: there is no path to traverse, and nothing is compressed while people wait.
 * `practice` pages are served only while the simulated meeting is on.
 */
export function servePages(dist: string, headers: AllHeaders, practice: boolean): Router {
  const files = readBuild(dist);
  const router = Router();
  const page = (path: string, name: string, secure: Headers) => {
    const file = files.get(`${name}/index.html`);
    if (file) router.get(path, (req, res) => send(req, res, file, secure));
  };
  page('/zoom', 'panel', headers.panel);
  page('/join', 'panel', headers.page);
  page('/', 'panel', headers.page);
  page('/review', 'review', headers.page);
  page('/reflect', 'reflect', headers.page);
  page('/shared', 'shared', headers.page);
  if (practice) {
    page('/rehearsal', 'rehearsal', headers.rehearsal);
    page('/workbench', 'workbench', headers.page);
  }
  router.get('/assets/:name', (req, res, next) => {
    const file = files.get(`assets/${req.params.name}`);
    if (!file) return next();
    headers.page(res);
    // The name holds a hash of the content.
    res.setHeader('cache-control', 'public, max-age=31536000, immutable');
    sendFile(req, res, file);
  });
  return router;
}

function send(req: Request, res: Response, file: File, secure: Headers): void {
  secure(res);
  sendFile(req, res, file);
}

function sendFile(req: Request, res: Response, { type, plain, brotli }: File): void {
  const small = brotli !== null && Boolean(req.acceptsEncodings('br'));
  res.setHeader('content-type', type);
  res.setHeader('vary', 'accept-encoding');
  if (small) res.setHeader('content-encoding', 'br');
  res.end(small ? brotli : plain);
}

function readBuild(dist: string): Map<string, File> {
  const files = new Map<string, File>();
  for (const entry of readdirSync(dist, { withFileTypes: true, recursive: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(dist.length + 1), { type, plain: readFileSync(path), brotli: readIfThere(`${path}.br`) });
  }
  return files;
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
