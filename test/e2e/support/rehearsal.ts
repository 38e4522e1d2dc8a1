import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Who sits in the simulated meeting from the start, and the frame in which their panel is. */
export const SEATS = { Nicc: 'seat-1', Lucy: 'seat-2', Amina: 'seat-3', Ben: 'seat-4' } as const;
export type Name = keyof typeof SEATS;
export const NAMES = Object.keys(SEATS) as Name[];

const FULL_NAMES: Record<Name, string> = { Nicc: 'Nicc Bell', Lucy: 'Lucy Okafor', Amina: 'Amina Rahman', Ben: 'Ben' };

/** All panels in sight at once: Chromium draws no frame that is not. */
const DESKTOP = { width: 1280, height: 1500 };

/**
 * Chance as it comes to the thirty simulated people: 29 of them answer the first poll. 4 are sunny, 21 cloudy with bright spells, and
 * 4 have a storm.
 */
const SEED = 28;

/** What stands on a screen as results: the sentence, the table for those who listen, the bars for those who look. */
export type Shown = { summary: string; table: string[][]; bars: { words: string; width: string | null }[] };

/** Waits until it is so, and says what was there instead if it never comes. */
export const expectSoon = (get: () => Promise<unknown>) => expect.poll(get, { timeout: 30_000, interval: 100 });

/** The page that plays Zoom, and the people in front of it. */
export class Rehearsal {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** A new meeting in this tab. */
  static async open(page: Page, address: string): Promise<Rehearsal> {
    await page.setViewportSize(DESKTOP);
    await page.goto(`${address}/rehearsal`);
    return new Rehearsal(page);
  }

  /** Thirty simulated people come, who answer by themselves, always in the same way. */
  async addCrowd(): Promise<void> {
    await this.page.route('**/rehearsal/crowd', async (route) => {
      const crowd = route.request().postDataJSON() as object;
      // The page says it again from time to time, and may be closed at that moment.
      await route.continue({ postData: { ...crowd, seed: SEED } }).catch(() => {});
    });
    await this.page.getByRole('button', { name: 'Add 30 people' }).click();
  }

  /** Somebody's panel, whichever document is in it at the moment. */
  panel(name: Name): FrameLocator {
    return this.page.frameLocator(`iframe[name="${SEATS[name]}"]`);
  }

  button(name: Name, label: string | RegExp): Locator {
    return this.panel(name).getByRole('button', { name: label, exact: true });
  }

  press(name: Name, label: string | RegExp): Promise<void> {
    return this.button(name, label).click();
  }

  /** Closes a private poll, which asks once more while it has only just opened. */
  async close(name: Name, label: string): Promise<void> {
    await this.press(name, label);
    const closeNow = this.button(name, 'Close now');
    await Promise.race([closeNow.waitFor(), this.button(name, label).waitFor({ state: 'detached' })]);
    if (await closeNow.isVisible()) await closeNow.click();
  }

  /** What stands above the screen that somebody has before them; empty while there is none. */
  heading(name: Name): Promise<string> {
    return this.panel(name)
      .locator('main h2')
      .evaluateAll(([first]) => first?.textContent ?? '');
  }

  /** All that stands in somebody's panel, also for a screen reader to find; not what is said aloud in passing. */
  async words(name: Name): Promise<string> {
    const parts = await this.panel(name).locator('header, main, nav').allTextContents();
    return parts.join(' ');
  }

  /** The places at the foot of somebody's panel. */
  tabs(name: Name): Promise<string[]> {
    return this.panel(name).getByRole('navigation').getByRole('button').allTextContents();
  }

  /** One press on the first screen. */
  async confirmName(name: Name): Promise<void> {
    await this.press(name, 'Use this name');
    await this.panel(name).getByRole('navigation').waitFor();
  }

  /** Two presses at most: an answer, and Send. */
  async answer(name: Name, weather: RegExp): Promise<void> {
    await this.panel(name).getByRole('radio', { name: weather }).check();
    await this.press(name, 'Send');
  }

  /** Presses one of the buttons on the page itself that change a seat. */
  async change(name: Name, action: string): Promise<void> {
    const button = this.page.getByRole('button', { name: `${action}: ${FULL_NAMES[name]}`, exact: true });
    if (!(await button.isVisible())) await this.#openControls(name);
    await button.click();
  }

  /** Picks one of the settings of a seat. */
  async set(name: Name, setting: string, option: string): Promise<void> {
    const select = this.page.getByLabel(`${setting}: ${FULL_NAMES[name]}`, { exact: true });
    if (!(await select.isVisible())) await this.#openControls(name);
    await select.selectOption({ label: option });
  }

  async resultsOf(name: Name): Promise<Shown> {
    return resultsIn(this.panel(name).locator('body'));
  }

  async #openControls(name: Name): Promise<void> {
    await this.page.getByText(`Change ${name}’s seat`, { exact: true }).click();
  }
}

/** The results that stand somewhere on a page. */
export function resultsIn(place: Locator): Promise<Shown> {
  return place.evaluate((within) => {
    const texts = (selector: string, inside: ParentNode = within) =>
      [...inside.querySelectorAll(selector)].map((found) => found.textContent);
    const rows = [...within.querySelectorAll('table tr')];
    const lines = [...within.querySelectorAll('.bar-row')];
    return {
      summary: texts('caption').join(' '),
      table: rows.map((row) => texts('th, td', row)),
      bars: lines.map((line) => ({
        words: texts('.bar-label, .bar-figures', line).join(' '),
        width: line.querySelector('.bar-fill')?.getAttribute('width') ?? null,
      })),
    };
  });
}
