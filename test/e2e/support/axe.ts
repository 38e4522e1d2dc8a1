import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What axe is asked: all that it knows, or only what a new size or new colours can change. */
export type Asks = 'all' | 'sizes' | 'colours';

export const ASKED: Record<Asks, string[]> = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  sizes: ['target-size', 'scrollable-region-focusable'],
  colours: ['color-contrast', 'link-in-text-block'],
};

/** The page as it is inside, once axe has been put there. */
export type WithAxe = typeof globalThis & { axe: typeof axe };

/** From outside, since our pages' policy lets no foreign script in. */
export async function bringAxe(inside: Page | Frame): Promise<void> {
  if (!(await inside.evaluate(() => 'axe' in globalThis))) await inside.evaluate(axe.source);
}

/** What axe finds wrong in a page or frame, a line each. */
export async function violationsIn(inside: Page | Frame, rules: axe.RunOptions = { runOnly: ASKED.all }): Promise<string[]> {
  await bringAxe(inside);
  return inside.evaluate(
    async (asked) => {
      const { violations } = await (globalThis as WithAxe).axe.run(document, asked);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id} at ${target.join(' ')}: ${any[0]?.message ?? ''}`),
      );
    },
    { resultTypes: ['violations' as const], iframes: false, ...rules },
  );
}
