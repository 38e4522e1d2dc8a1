import { parse } from '@formatjs/icu-messageformat-parser';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const PARSER = '@formatjs/icu-messageformat-parser';
const WORDS = /\/client\/words\/\w+\/[\w-]+\.ts$/;

/** Parses what people read while the panel is built, so that no panel carries the parser: 6 KB of everybody's first load. */
export function readyWords(): Plugin {
  return {
    name: 'ready-words',
    enforce: 'pre',
    config: () => ({ resolve: { alias: { [PARSER]: `${PARSER}/no-parser.js` } } }),
    async load(id) {
      if (!WORDS.test(id)) return null;
      const areas = (await import(`${pathToFileURL(id).href}?${Date.now()}`)) as Record<string, Record<string, string>>;
      const lines = Object.entries(areas).map(([area, messages]) => `export const ${area} = ${JSON.stringify(parsed(messages))};`);
      return lines.join('\n');
    },
  };
}

const parsed = (messages: Record<string, string>): object =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, message.includes('{') ? parse(message, { captureLocation: false }) : message]),
  );
