import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { ASKED, violationsIn, type Asks } from './axe.ts';

/** One way in which people see our pages. `text`: per cent. `width`: px. */
type Way = { width: number; text?: number; night?: boolean; forced?: boolean; asks: Asks };

const WAYS: Record<string, Way> = {
  '280 px by day': { width: 280, asks: 'all' },
  '280 px by night': { width: 280, night: true, asks: 'colours' },
  '320 px, text twice as large': { width: 320, text: 200, asks: 'sizes' },
  '900 px by day': { width: 900, asks: 'all' },
  '900 px by night': { width: 900, night: true, asks: 'colours' },
  'forced colours': { width: 320, forced: true, asks: 'colours' },
};

/** Those that belong to a page and not to a part of one are asked as well. */
const OF_PAGES = { region: { enabled: true }, 'landmark-one-main': { enabled: true }, 'page-has-heading-one': { enabled: true } };

/** Where pictures go for people to look at; nowhere when it is not set. */
const SHOTS = process.env['SHOTS'];

/** What is looked at, and how to give it a size: a page has its window, a panel its frame. */
export type View = { inside: Frame; resize: (width: number, height: number) => Promise<void> };

export const wholePage = (page: Page): View => ({
  inside: page.mainFrame(),
  resize: (width, height) => page.setViewportSize({ width, height }),
});

/** A frame of the rehearsal, laid over the page in the size that is asked for. */
function framed(page: Page, name: string): View {
  const inside = page.frame({ name });
  if (!inside) throw new Error(`There is no frame ${name}.`);
  const resize = async (width: number, height: number) => {
    await page.setViewportSize({ width: Math.max(width, 320), height });
    await page.locator(`iframe[name="${name}"]`).evaluate(
      (frame, size) => {
        frame.style.cssText = `position: fixed; inset: 0; z-index: 9; inline-size: ${size.width}px; block-size: ${size.height}px`;
      },
      { width, height },
    );
  };
  return { inside, resize };
}

/** Looks at it in every way. What is wrong, by way; nothing where all is well. */
export async function faultsOf(title: string, view: View): Promise<Record<string, string[]>> {
  const { inside } = view;
  const found: Record<string, string[]> = {};
  const page = inside.page();
  for (const [name, way] of Object.entries(WAYS)) {
    await page.emulateMedia({ colorScheme: way.night ? 'dark' : 'light', forcedColors: way.forced ? 'active' : 'none' });
    await inside.evaluate((text) => document.documentElement.setAttribute('data-text', text), String(way.text ?? 100));
    let [height, tooWide] = [0, false];
    let violations: string[] = [];
    do {
      ({ height, tooWide } = await unroll(view, way.width));
      violations = await violationsIn(inside, { runOnly: ASKED[way.asks], rules: OF_PAGES });
    } while ((await inside.evaluate(() => document.documentElement.scrollHeight)) > height); // it grew meanwhile: the others go on
    const faults = [...violations, ...(tooWide ? ['scrolls sideways'] : [])];
    if (faults.length > 0) found[`${title}, ${name}`] = faults;
    if (SHOTS !== undefined) await takePicture(page, `${title}, ${name}`, way.width, height);
  }
  await inside.evaluate(() => document.documentElement.removeAttribute('data-text'));
  return found;
}

/** The same of a frame of the rehearsal, which stands in its place again afterwards, with its own size. */
export async function faultsInFrame(title: string, page: Page, name: string): Promise<Record<string, string[]>> {
  const view = framed(page, name);
  const found = await faultsOf(title, view);
  await page.setViewportSize({ width: 1280, height: 1500 });
  await page.locator(`iframe[name="${name}"]`).evaluate((frame) => frame.removeAttribute('style'));
  return found;
}

/** Lower than any of our pages, so that each shows how high it is by itself. */
const SHORT = 320;

/** Gives it the height that all of it needs: what a bar at the foot covers would count as hidden, and be in no picture. */
async function unroll(view: View, width: number): Promise<{ height: number; tooWide: boolean }> {
  let [height, needed, tooWide] = [0, SHORT, false];
  while (needed > height) {
    height = needed;
    await view.resize(width, height);
    const page = await view.inside.evaluate(() => {
      const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
      return { needed: scrollHeight, tooWide: scrollWidth > clientWidth };
    });
    needed = page.needed;
    tooWide ||= page.tooWide; // also while a bar for scrolling takes some of the width
  }
  return { height, tooWide };
}

async function takePicture(page: Page, title: string, width: number, height: number): Promise<void> {
  await mkdir(SHOTS ?? '', { recursive: true });
  await page.screenshot({ path: join(SHOTS ?? '', `${title.replaceAll(/[^\w]+/g, '-')}.png`), clip: { x: 0, y: 0, width, height } });
}
