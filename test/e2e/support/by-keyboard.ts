import type { Page } from 'playwright-core';

/** Where nobody would look any further. */
const MOST_STOPS = 60;

/** What the keyboard is on, by its name and label. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    const label = here instanceof HTMLInputElement || here instanceof HTMLTextAreaElement ? here.labels?.[0]?.textContent : '';
    return `${here?.getAttribute('aria-label') ?? ''} ${label ?? ''} ${here?.textContent ?? ''}`.trim();
  });

/** Presses Tab until the keyboard is on something of this name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`No way leads to ${String(name)}`);
}
