/** What axe is asked: all that it knows, or only what a new size or new colours can change. */
export type Asks = 'all' | 'sizes' | 'colours';

export const ASKED: Record<Asks, string[]> = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  sizes: ['target-size', 'scrollable-region-focusable'],
  colours: ['color-contrast', 'link-in-text-block'],
};
