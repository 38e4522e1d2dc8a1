import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { serveBuilt } from '../support/serve-built.ts';

let browser: Chromium;
let built: Awaited<ReturnType<typeof serveBuilt>>;
let page: Page;

beforeAll(async () => {
  [browser, built] = await Promise.all([launchChromium(), serveBuilt()]);
  page = await browser.context.newPage();
});

beforeEach(async () => {
  await page.goto(`${built.address}/workbench/#activities/poll/To try by hand`);
  await page.evaluate(() => window.localStorage.clear());
  await page.reload();
  await page.getByRole('heading', { name: QUESTION }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await built?.close();
});

const QUESTION = 'What is your weather right now?';
const PROBLEM = "There is a problem. Pick an answer, or press I'd rather not say.";

const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const heading = (name: string) => page.getByRole('heading', { name });

describe('answering by keyboard', () => {
  test('arrows and Enter on an answer never send; Send does, and the thanks have the focus', async () => {
    await press('Tab', 'ArrowDown', 'ArrowDown', 'Enter');
    expect(await focused()).toBe('Storm. Today is hard.');
    expect(await heading(QUESTION).isVisible()).toBe(true);
    await press('Tab', 'Enter');
    await heading('Thank you').waitFor();
    expect(await focused()).toBe('Thank you');
    expect(await page.getByText('You chose Storm. You can change it until the poll closes.').isVisible()).toBe(true);
  });

  test('an answer can be changed, and is still chosen when it is looked at again', async () => {
    await press('Tab', 'Space', 'Tab', 'Enter', 'Tab', 'Enter');
    await heading(QUESTION).waitFor();
    expect(await focused()).toBe(QUESTION);
    expect(await page.getByRole('radio', { checked: true }).getAttribute('aria-label')).toBe('Sunny. I feel good.');
    await press('Tab', 'ArrowDown', 'Tab', 'Enter');
    await page.getByText('You chose Cloudy with bright spells.').waitFor();
  });

  test('nothing is chosen for anybody, and an empty answer says what to do', async () => {
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Send' }).press('Enter');
    expect(await focused()).toBe(PROBLEM);
    expect(await page.getByRole('group', { name: QUESTION, description: PROBLEM }).isVisible()).toBe(true);
  });

  test('whoever would rather not say is thanked in the same words, and can still answer', async () => {
    await page.getByRole('button', { name: "I'd rather not say" }).press('Enter');
    await heading('Thank you').waitFor();
    expect(await focused()).toBe('Thank you');
    await press('Tab', 'Enter');
    await heading(QUESTION).waitFor();
  });

  test('a problem is over once somebody passes', async () => {
    await page.getByRole('button', { name: 'Send' }).press('Enter');
    await page.getByRole('button', { name: "I'd rather not say" }).press('Enter');
    await page.getByRole('button', { name: 'Give an answer' }).press('Enter');
    expect(await focused()).toBe(QUESTION);
    expect(await page.getByText(PROBLEM).count()).toBe(0);
  });
});

describe('what is chosen and not sent', () => {
  test('is there again when the panel is opened again, and is gone from the device once it is sent', async () => {
    await press('Tab', 'ArrowDown');
    await page.reload();
    expect(await page.getByRole('radio', { checked: true }).getAttribute('aria-label')).toBe('Cloudy with bright spells. A bit of both.');
    await page.getByRole('button', { name: 'Send' }).press('Enter');
    await heading('Thank you').waitFor();
    expect(await page.evaluate(() => JSON.stringify(window.localStorage))).toBe('{}');
  });
});
