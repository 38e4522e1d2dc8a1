import react from '@vitejs/plugin-react';
import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { defineConfig } from 'vite';
import { precompressed, reloading, strictPages } from './bin/panel-plugins.ts';
import { firstScreens } from './bin/first-screens.ts';
import { readyWords } from './bin/ready-words.ts';

const pages = Object.fromEntries(globSync('client/*/index.html').map((file) => [basename(dirname(file)), file]));
/** The workbench opens everything at once: it must not decide what is loaded with what. */
const { workbench: _workbench, ...scripts } = Object.fromEntries(
  Object.entries(pages).map(([page, file]) => [page, file.replace('index.html', 'main.tsx')]),
);

/** client/<page>/index.html becomes dist/<page>/index.html; everything they load lies in dist/assets, named by its content. */
export default defineConfig({
  root: 'client',
  plugins: [react(), readyWords(), reloading(), strictPages(), precompressed()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // Zoom on a Mac shows the panel in Safari's engine, as old as the system is.
    target: 'safari16',
    // The content security policy allows files of our own and nothing inside a page: no data: fonts, no inline polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    // Whoever starts this for the first time waits four seconds, and need not wonder about them.
    rolldownOptions: {
      input: pages,
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [{ name: firstScreens(scripts), includeDependenciesRecursively: false }] } },
    },
  },
});
