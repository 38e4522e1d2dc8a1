/** What Vite does not do by itself for this panel. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

/** What our content security policy would block in a page, without a word to whoever wrote it; null if there is nothing. */
export function blockedIn(html: string): string | null {
  return /<style|<script(?![^>]*\ssrc=)[^>]*>|\sstyle=|\son[a-z]+=|javascript:/i.exec(html)?.[0] ?? null;
}

/** Fails the build when a page holds a script, a style or a handler of its own instead of a file's. */
export function strictPages(): Plugin {
  return {
    name: 'strict-pages',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
        const blocked = blockedIn(String(file.source));
        if (blocked !== null) this.error(`${file.fileName} holds "${blocked}", which our content security policy blocks.`);
      }
    },
  };
}

/** Text. Fonts and pictures are compressed already. */
export const COMPRESSED = /\.(js|css|svg|html|json|txt)$/;
const brotli = promisify(brotliCompress);

/** Puts a `.br` beside every text file, so that the server never compresses anything while people wait. */
export function precompressed(): Plugin {
  return {
    name: 'precompressed',
    apply: (_config, { mode }) => mode !== 'development',
    async writeBundle({ dir = 'dist' }) {
      const files = await readdir(dir, { recursive: true });
      await Promise.all(files.filter((file) => COMPRESSED.test(file)).map((file) => compress(join(dir, file))));
    },
  };
}

async function compress(file: string) {
  const plain = await readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  await writeFile(`${file}.br`, await brotli(plain, { params }));
}

/**
 * In development a page loads itself again when a newer build of it stands on the server. Vite's own development server
 * writes style elements and inline scripts, which our pages forbid, so we develop on what people will get.
 */
export function reloading(): Plugin {
  return {
    name: 'reloading',
    apply: (_config, { mode }) => mode === 'development',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: RELOAD_FILE, source: RELOAD });
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { type: 'module', src: `/${RELOAD_FILE}` } }],
  };
}

const RELOAD = `
const page = () => fetch(location.href, { cache: 'no-store' }).then((answer) => (answer.ok ? answer.text() : null), () => null);
const loaded = await page();
setInterval(async () => {
  const now = await page();
  if (now !== null && now !== loaded) location.reload();
}, 1000);
`;

/** Like every asset it is named by its content, because browsers keep assets for ever. */
const RELOAD_FILE = `assets/reload-${createHash('sha256').update(RELOAD).digest('hex').slice(0, 8)}.js`;
