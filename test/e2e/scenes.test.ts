import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { serveBuilt } from '../support/serve-built.ts';
import { ASKED, bringAxe, type Asks, type WithAxe } from './support/axe.ts';

type Way = {
  width: number; // px
  text?: number; // per cent
  night?: boolean;
  spaced?: boolean;
  forced?: boolean;
  asks: Asks | 'nothing';
};

const WAYS: Record<string, Way> = {
  'at 280 px by day': { width: 280, asks: 'all' },
  'at 280 px by night': { width: 280, night: true, asks: 'colours' },
  'at 320 px with text twice as large': { width: 320, text: 200, asks: 'sizes' },
  'at 280 px with the widest spacing that people set': { width: 280, spaced: true, asks: 'nothing' },
  'at 200 px': { width: 200, asks: 'nothing' },
  'at 900 px': { width: 900, asks: 'all' },
  'in forced colours': { width: 320, forced: true, asks: 'colours' },
};

/** For what is done to one scene rather than seen in all. */
const PLAIN: Way = { width: 280, asks: 'nothing' };

const RULES: axe.RunOptions = {
  // A scene is a part of a page: landmarks and the first heading belong to the page around it.
  rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } },
  resultTypes: ['violations'],
};

/** A browser with the workbench in it, and what its page complains of. */
type Bench = { browser: Chromium; page: Page; complaints: string[] };

let benches: [Bench, Bench]; // they share the scenes, since most machines have two hands
let built: Awaited<ReturnType<typeof serveBuilt>>;
let addresses: string[];

beforeAll(async () => {
  built = await serveBuilt();
  benches = await Promise.all([openBench(), openBench()]);
  const { page } = benches[0];
  addresses = await page.locator('[data-address]').evaluateAll((links) => links.map((link) => link.getAttribute('data-address') ?? ''));
});

afterAll(async () => {
  await Promise.all(benches.map(({ browser }) => browser.close()));
  await built?.close();
});

async function openBench(): Promise<Bench> {
  const browser = await launchChromium();
  const complaints: string[] = [];
  const page = await browser.context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${built.address}/workbench/`);
  await bringAxe(page);
  // Chromium draws only the tab in front. Sizes, colours and what covers what are worked out all the same, in four fifths of the time.
  await (await browser.context.newPage()).bringToFront();
  return { browser, page, complaints };
}

test('every folder that draws something shows it on the workbench', () => {
  expect(addresses).toContain('ui/Choices chosen');
});

describe.each(Object.entries(WAYS))('%s', (_name, way) => {
  test('every scene can be read by everybody, fits its width, and raises no error', async () => {
    const half = Math.ceil(addresses.length / 2);
    const found = await Promise.all([
      looksThrough(benches[0], way, addresses.slice(0, half)),
      looksThrough(benches[1], way, addresses.slice(half)),
    ]);
    expect(Object.assign({}, ...found)).toEqual({});
    expect(benches.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

/** What is left of a page of A4 between the margins that browsers leave, in px. */
const PAPER = { width: 718, height: 1047 };

test.each(['large', 'big pictures'])('an agreement (%s) is printed on one page, down to the line that always holds', async (how) => {
  const { page } = benches[0];
  await looksThrough(benches[0], PLAIN, [`activities/agreement/Agreement, ${how}`]);
  await page.setViewportSize({ width: PAPER.width, height: 500 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = await page.evaluate(() => {
    const sheet = document.querySelector('.code-paper') ?? document.body;
    const { bottom } = sheet.getBoundingClientRect();
    const { color } = getComputedStyle(sheet);
    const isInDialog = document.querySelector('dialog')?.checkVisibility();
    return { bottom, color, isInDialog, last: sheet.querySelector('.code-fixed')?.textContent };
  });
  await page.emulateMedia({ media: 'screen' });
  expect(paper).toMatchObject({
    color: 'rgb(0, 0, 0)',
    isInDialog: false,
    last: expect.stringMatching(/^If someone may be in danger/) as string,
  });
  expect(paper.bottom).toBeLessThan(PAPER.height);
});

describe('by keyboard', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = benches[0]);
    await page.bringToFront();
  });
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

  test('a dialog is left by Escape, and one is back where one came from', async () => {
    await looksThrough(benches[0], PLAIN, ['ui/Dialog open']);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Delete this poll' }).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Delete this poll?');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Delete this poll');
  });

  test('choices are one stop: arrows move between them, Tab leaves them', async () => {
    await looksThrough(benches[0], PLAIN, ['ui/Choices chosen']);
    await page.getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Storm. Today is hard.');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Sunny. I feel good.');
    await page.keyboard.press('Tab');
    expect(await page.locator('input:focus').count()).toBe(0);
  });
});

/** As high as the longest scene, since whatever lies below a bar that sticks to the foot counts as covered. */
const HEIGHT = 4000;

async function take(page: Page, { width, text = 100, night = false, spaced = false, forced = false }: Way) {
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({
    colorScheme: night ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: forced ? 'reduce' : 'no-preference',
  });
  await page.evaluate(
    ([size, css]) => {
      document.documentElement.setAttribute('data-text', size);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    [String(text), spaced ? SPACING : ''] as const,
  );
}

/** The values of WCAG 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Shows one scene after the other and returns what is wrong with each. */
async function looksThrough({ page }: Bench, way: Way, scenes: string[]): Promise<Record<string, string[]>> {
  await take(page, way);
  return page.evaluate(faultsOf, { scenes, rules: way.asks === 'nothing' ? undefined : { ...RULES, runOnly: ASKED[way.asks] } });
}

/** Runs in the page, since to ask from outside for one scene at a time takes longer than to look at it. */
async function faultsOf({ scenes, rules }: { scenes: string[]; rules: axe.RunOptions | undefined }) {
  const page = globalThis as WithAxe;
  const { documentElement } = document;
  const found: Record<string, string[]> = {};
  for (const scene of scenes) {
    window.location.hash = scene;
    while (document.querySelector(`[data-scene="${scene}"]`) === null) await new Promise((drawn) => setTimeout(drawn));
    const { violations } = rules === undefined ? { violations: [] } : await page.axe.run(document, rules);
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id} at ${target.join(' ')}: ${any[0]?.message ?? ''}`),
    );
    if (documentElement.scrollWidth > documentElement.clientWidth) faults.push('scrolls sideways');
    if (faults.length > 0) found[scene] = faults;
  }
  return found;
}
