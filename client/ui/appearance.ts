/** What a person chose for their own panel. `text` is per cent. */
export type Appearance = { theme: 'system' | 'light' | 'dark'; text: 100 | 125 | 150 | 200 };

/** tokens.css reads both from the root element. */
export function applyAppearance({ theme, text }: Appearance): void {
  const { dataset } = document.documentElement;
  dataset['theme'] = theme;
  dataset['text'] = String(text);
}
