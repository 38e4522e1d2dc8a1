import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violationsIn } from './axe.ts';

/** What is on the page can be read by everybody, and fits its width. */
export async function isFitToRead(page: Page): Promise<void> {
  expect(await violationsIn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}
