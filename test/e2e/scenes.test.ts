import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { serveBuilt } from '../support/serve-built.ts';

type Way = {
  width: number; // px
  text?: number; // per cent
  night?: boolean;
  spaced?: boolean;
  forced?: boolean;
  onlyMeasured?: boolean; // axe has nothing to add here
};

const WAYS: Record<string, Way> = {
  'at 280 px by day': { width: 280 },
  'at 280 px by night': { width: 280, night: true },
  'at 320 px with text twice as large': { width: 320, text: 200 },
  'at 280 px with the widest spacing that people set': { width: 280, spaced: true, onlyMeasured: true },
  'at 200 px': { width: 200, onlyMeasured: true },
  'at 900 px': { width: 900 },
  'in forced colours': { width: 320, forced: true },
};

const RULES: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A scene is a part of a page: landmarks and the first heading belong to the page around it.
  rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } },
  resultTypes: ['violations'],
};

let browser: Chromium;
let built: Awaited<ReturnType<typeof serveBuilt>>;
let page: Page;
let addresses: string[];
const complaints: string[] = [];

beforeAll(async () => {
  [browser, built] = await Promise.all([launchChromium(), serveBuilt()]);
  page = await browser.context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${built.address}/workbench/`);
  await page.evaluate(axe.source); // from outside the page: its policy lets no foreign script in
  addresses = await page.locator('[data-address]').evaluateAll((links) => links.map((link) => link.getAttribute('data-address') ?? ''));
});

afterAll(async () => {
  await browser?.close();
  await built?.close();
});

test('every folder that draws something shows it on the workbench', () => {
  expect(addresses).toContain('ui/Choices chosen');
});

describe.each(Object.entries(WAYS))('%s', (_name, way) => {
  test('every scene can be read by everybody, fits its width, and raises no error', async () => {
    await take(way);
    const found: Record<string, unknown> = {};
    for (const address of addresses) {
      const faults = await look(address, way.onlyMeasured);
      if (faults.length > 0) found[address] = faults;
    }
    expect(found).toEqual({});
  });
});

describe('by keyboard', () => {
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

  test('a dialog is left by Escape, and one is back where one came from', async () => {
    await look('ui/Dialog open');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Delete this poll' }).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Delete this poll?');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Delete this poll');
  });

  test('choices are one stop: arrows move between them, Tab leaves them', async () => {
    await look('ui/Choices chosen');
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

async function take({ width, text = 100, night = false, spaced = false, forced = false }: Way) {
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

/** Shows one scene alone and returns what is wrong with it. */
async function look(address: string, onlyMeasured = false): Promise<string[]> {
  complaints.length = 0;
  await page.evaluate((hash) => (window.location.hash = hash), address);
  await page.locator(`[data-scene="${address}"]`).waitFor({ state: 'attached' });
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  const violations = onlyMeasured ? [] : await page.evaluate(violationsOf, RULES);
  return [...violations, ...(tooWide ? ['scrolls sideways'] : []), ...complaints];
}

/** Runs in the page. */
async function violationsOf(rules: axe.RunOptions) {
  const { violations } = await (globalThis as typeof globalThis & { axe: typeof axe }).axe.run(document, rules);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id} at ${target.join(' ')}: ${any[0]?.message ?? ''}`));
}
