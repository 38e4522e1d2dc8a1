import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { KEPT } from './company.ts';
import { expectSoon, Rehearsal, SEATS, type Name } from './rehearsal.ts';

/** Where the keyboard is. `ring`: how wide the frame around it is drawn, in px. `covered`: something lies over it. */
export type Focus = { on: string; tag: string; ring: number; covered: boolean };

/** Everything the keyboard stopped at can be seen to have it; what stands there, in its order. */
export function expectSeen(stops: Focus[]) {
  for (const stop of stops) expect(stop).toEqual({ ...stop, ring: 3, covered: false });
  return expect(stops.map(({ on }) => on));
}

/** Where the keyboard comes to, once what was pressed has been done. */
export const expectOn = async (who: Keyboard, on: string, tag = 'h2') => expectSoon(() => who.focus()).toMatchObject({ on, tag });

/** Further than any screen of ours has stops. */
const FAR = 40;

/** The places at the foot of a panel, and a little room above them. Pixels. */
const BAR = 80;

/** Somebody who has no mouse, alone at a computer of their own, with the keyboard in their panel. */
export class Keyboard {
  readonly meeting: Rehearsal;
  readonly name: Name;

  constructor(meeting: Rehearsal, name: Name) {
    this.meeting = meeting;
    this.name = name;
  }

  /** Another tab of the same meeting, in which only this panel is open: one page has one keyboard, and several frames would share it. */
  static async at({ page: everybody }: Rehearsal, name: Name): Promise<Keyboard> {
    const kept = await everybody.evaluate((key) => sessionStorage.getItem(key) ?? '', KEPT);
    const meeting = JSON.parse(kept) as { seats: { id: string }[] };
    const seats = meeting.seats.map((seat) => ({ ...seat, panel: seat.id === SEATS[name] ? 'open' : 'closed' }));
    const page = await everybody.context().newPage();
    await page.addInitScript(([key, text]) => sessionStorage.setItem(key, text), [KEPT, JSON.stringify({ ...meeting, seats })] as const);
    const own = await Rehearsal.open(page, new URL(everybody.url()).origin);
    // A frame that is still loading drops the keyboard when its page comes.
    await own.panel(name).locator('.skip').waitFor({ state: 'attached' });
    await page.locator(`iframe[name="${SEATS[name]}"]`).evaluate((frame) => frame.focus());
    return new Keyboard(own, name);
  }

  async press(...keys: string[]): Promise<Focus> {
    // A browser hands the keyboard on from frame to frame only in the tab that is in front.
    await this.#page.bringToFront();
    for (const key of keys) await this.#page.keyboard.press(key);
    return this.#settled();
  }

  /** What others do can push the page along in the moment of a look; only what stays covered is. */
  async #settled(): Promise<Focus> {
    let at = await this.focus();
    for (let looks = 1; at.covered && looks < 50; looks += 1) at = await this.focus();
    return at;
  }

  async type(text: string): Promise<void> {
    await this.#page.bringToFront();
    return this.#page.keyboard.type(text);
  }

  /** Tab, as often as is needed. Gives every stop on the way; the last is the one that was asked for. */
  async tabTo(label: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focus[]> {
    const stops: Focus[] = [];
    while (stops.length < FAR) {
      const stop = await this.press(key);
      stops.push(stop);
      if (typeof label === 'string' ? stop.on === label : label.test(stop.on)) return stops;
    }
    throw new Error(`No way leads to "${String(label)}", only to ${stops.map(({ on }) => on).join(' | ')}`);
  }

  /** Makes the panel so low that what has the keyboard stands at its foot: whatever comes above it pushes it out. */
  async standAtTheFoot(): Promise<{ giveBack: () => Promise<void> }> {
    const frame = this.#page.locator(`iframe[name="${SEATS[this.name]}"]`);
    const bottom = await this.meeting
      .panel(this.name)
      .locator('html')
      .evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0);
    await frame.evaluate((panel, height) => (panel.style.blockSize = `${height}px`), bottom + BAR);
    return { giveBack: () => frame.evaluate((panel) => void panel.style.removeProperty('block-size')) };
  }

  heading(): Promise<string> {
    return this.meeting.heading(this.name);
  }

  words(): Promise<string> {
    return this.meeting.words(this.name);
  }

  focus(): Promise<Focus> {
    return this.meeting
      .panel(this.name)
      .locator('html')
      .evaluate(() => {
        const at = document.activeElement ?? document.body;
        const label = at.closest('label') ?? at;
        const { left, top, width, height } = label.getBoundingClientRect();
        const over = document.elementFromPoint(left + width / 2, top + height / 2);
        const rings = [at, label].map((drawn) => getComputedStyle(drawn)).filter(({ outlineStyle }) => outlineStyle !== 'none');
        const field = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement;
        const words = at.getAttribute('aria-label') ?? (field ? at.labels?.[0] : at)?.textContent ?? '';
        return {
          on: at === document.body ? 'nothing' : words.trim(),
          tag: at.tagName.toLowerCase(),
          ring: Math.max(0, ...rings.map(({ outlineWidth }) => parseFloat(outlineWidth))),
          covered: !label.contains(over) && !over?.contains(label),
        };
      });
  }

  get #page(): Page {
    return this.meeting.page;
  }
}
