import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a few words that the server writes itself. `html`: what is below the heading. */
export type PlainPage = (heading: string, html: string) => string;

/** Such pages look as the built panel does: they borrow its style sheets, whose names change with every build. */
export function plainPages(dist: string): PlainPage {
  const panel = readFileSync(join(dist, 'panel', 'index.html'), 'utf8');
  const look = (panel.match(/<link rel="(?:icon|stylesheet)"[^>]*>/g) ?? []).join('');
  return (heading, html) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<meta name="color-scheme" content="light dark"><title>${heading}</title>${look}</head>` +
    `<body><main class="page-main nothing"><h1>${heading}</h1>${html}</main></body></html>`;
}
