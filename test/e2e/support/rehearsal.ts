import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Everybody who sits in the simulated meeting from the start. */
export const SEATS = { Nicc: 'seat-1', Lucy: 'seat-2', Amina: 'seat-3', Ben: 'seat-4' } as const;
export type Name = keyof typeof SEATS;
export const NAMES = Object.keys(SEATS) as Name[];

const FULL_NAMES: Record<Name, string> = { Nicc: 'Nicc Bell', Lucy: 'Lucy Okafor', Amina: 'Amina Rahman', Ben: 'Ben' };

/** Longer than anything takes on a busy machine. Milliseconds. */
export const PATIENCE = 30_000;

/** All four panels are in sight at once: Chromium draws no frame that is not. */
export const DESKTOP = { width: 1280, height: 1500 };

/** The page that plays Zoom, and the people in front of it. */
export class Rehearsal {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** A new meeting. */
  static async open(page: Page, address: string): Promise<Rehearsal> {
    await page.setViewportSize(DESKTOP);
    await page.goto(`${address}/rehearsal`);
    return new Rehearsal(page);
  }

  /** Somebody's panel, whichever document is in it. */
  panel(name: Name): FrameLocator {
    return this.page.frameLocator(`iframe[name="${SEATS[name]}"]`);
  }

  mainWindow(name: Name): FrameLocator {
    return this.page.frameLocator(`iframe[name="${SEATS[name]}-main"]`);
  }

  button(name: Name, label: string | RegExp): Locator {
    return this.panel(name).getByRole('button', { name: label, exact: true });
  }

  press(name: Name, label: string | RegExp): Promise<void> {
    return this.button(name, label).click();
  }

  /** Waits until these words are on somebody's screen. */
  async sees(name: Name, words: string | RegExp): Promise<void> {
    await this.panel(name).locator('body').getByText(words).filter({ visible: true }).first().waitFor({ timeout: PATIENCE });
  }

  /** All that stands in somebody's panel, also what only a screen reader finds. */
  async everythingIn(name: Name): Promise<string> {
    return (await this.panel(name).locator('body').textContent()) ?? '';
  }

  /** One press on the first screen. */
  async confirmName(name: Name): Promise<void> {
    await this.press(name, 'Use this name');
    await this.panel(name).getByRole('navigation', { name: 'Places in this panel' }).waitFor();
  }

  /** Presses one of the buttons that change a seat. */
  async change(name: Name, action: string): Promise<void> {
    const button = this.page.getByRole('button', { name: `${action}: ${FULL_NAMES[name]}`, exact: true });
    if (!(await button.isVisible())) await this.page.getByText(`Change ${name}’s seat`, { exact: true }).click();
    await button.click();
  }

  /** Picks one of the settings of a seat. */
  async choose(name: Name, setting: string, option: string): Promise<void> {
    const select = this.page.getByLabel(`${setting}: ${FULL_NAMES[name]}`, { exact: true });
    if (!(await select.isVisible())) await this.page.getByText(`Change ${name}’s seat`, { exact: true }).click();
    await select.selectOption({ label: option });
  }

  /** Answers and sends. */
  async answer(name: Name, weather: RegExp): Promise<void> {
    await this.panel(name).getByRole('radio', { name: weather }).check();
    await this.press(name, 'Send');
  }
}

/** Waits for a state, and says what was there instead when it does not come. */
export const becomes = (get: () => Promise<unknown>) => expect.poll(get, { timeout: PATIENCE });
