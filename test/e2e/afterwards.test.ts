import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { tabTo } from './support/by-keyboard.ts';
import { isFitToRead } from './support/fit-to-read.ts';
import { startProduct, type Product } from './support/product.ts';
import { watch, type Watch } from './support/watch.ts';

/** What a browser writes on its console when a link opens nothing. */
const NO_SUCH_LINK = [/status of 404 .*\/api\/shared$/, /^answered 404: \S+\/api\/shared$/];

/** The narrowest panel and phone. */
const NARROW = { width: 280, height: 600 };

let product: Product;
const devices: { browser: Chromium; watched: Watch }[] = [];
let nicc: Page; // the facilitator, at a desk
let ana: Page; // a participant, with a phone
let survey = '';
let shared = '';

beforeAll(async () => {
  product = await startProduct();
  nicc = await device({ width: 900, height: 800 });
  ana = await device(NARROW);
  await nicc.goto(await reviewLink());
});
afterEach(() => expect(devices.flatMap(({ watched }) => watched.complaints())).toEqual([]));
afterAll(async () => {
  await Promise.all(devices.map(({ browser }) => browser.close()));
  await product?.close();
});

/** Somebody's own device, on which nothing is remembered. */
async function device(viewport: { width: number; height: number }): Promise<Page> {
  const browser = await launchChromium();
  const watched = await watch(browser.context);
  watched.expect(...NO_SUCH_LINK);
  devices.push({ browser, watched });
  const page = await browser.context.newPage();
  await page.setViewportSize(viewport);
  return page;
}

/** A session that Nicc has run, as the link to its review. */
async function reviewLink(): Promise<string> {
  const { address } = product;
  const seat = { person: 'nicc', guest: false, role: 'host', meetingUuid: 'rehearsal-afterwards' };
  const { context } = (await ask(address, 'POST /rehearsal/context', { body: seat })).json as { context: string };
  const entered = await ask(address, 'POST /api/session', { body: { by: 'zoom', context } });
  const { token } = entered.json as { token: string };
  const { link } = (await ask(address, 'POST /api/review-links', { token })).json as { link: string };
  return link.replace(/^https?:\/\/[^/]+/, address);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const at = (link: string) => link.replace(/^https?:\/\/[^/]+/, product.address);

describe('after a session', () => {
  test('its facilitator writes it up by keyboard, finds it half written after a reload, and sees it in its place', async () => {
    await button(nicc, 'Write it up').press('Enter');
    await tabTo(nicc, /^In short/);
    await nicc.keyboard.type('We looked at the garden.');
    await tabTo(nicc, /What we decided/);
    await nicc.keyboard.type('We meet on Tuesdays.');
    await tabTo(nicc, /Add an action/);
    await nicc.keyboard.press('Enter');
    await nicc.keyboard.type('Book an interpreter'); // its first field has the focus
    await nicc.reload();
    await button(nicc, 'Write it up').press('Enter');
    expect(await nicc.getByLabel('What', { exact: true }).inputValue()).toBe('Book an interpreter');
    await isFitToRead(nicc);
    await button(nicc, 'Save it').press('Enter');
    await nicc.getByRole('heading', { name: 'Decisions and actions' }).waitFor();
    expect(await nicc.locator('main').textContent()).toMatch(
      /We looked at the garden\..*We decided.*We meet on Tuesdays\..*Book an interpreter.*Nobody yet/,
    );
    expect(await nicc.evaluate(() => document.activeElement?.id)).toBe('in-short');
    await isFitToRead(nicc);
  });

  test('its facilitator opens the survey, and has a link to send', async () => {
    await button(nicc, 'Open the survey').click();
    survey = at(await nicc.getByLabel('Link to the survey').inputValue());
    expect(survey).toMatch(/\/reflect#[\w-]{22}$/);
    await nicc.getByText('Nobody has answered yet.').waitFor();
    await isFitToRead(nicc);
  });

  test('a participant answers it by keyboard alone, on a screen of 280 px, and finds the answers again', async () => {
    await ana.goto(survey);
    await ana.getByRole('heading', { name: 'How was it?' }).waitFor();
    await isFitToRead(ana);
    await tabTo(ana, /Very good/);
    await ana.keyboard.press('ArrowDown');
    await tabTo(ana, /What helped you take part/);
    await ana.keyboard.type('The captions');
    await tabTo(ana, /Send my answers/);
    await ana.keyboard.press('Enter');
    await ana.getByText('Thank you. Your answers are stored.').first().waitFor();
    await ana.reload();
    expect(await ana.getByRole('radio', { name: 'Good', exact: true }).isChecked()).toBe(true);
    expect(await ana.getByLabel('What helped you take part?').inputValue()).toBe('The captions');
  });

  test('what is half typed is there again after the page was closed', async () => {
    await ana.getByLabel('What should we keep, change or try?').fill('Longer breaks');
    await ana.reload();
    expect(await ana.getByLabel('What should we keep, change or try?').inputValue()).toBe('Longer breaks');
    await button(ana, 'Send the change').click();
    await ana.getByText('Thank you. Your answers are stored.').first().waitFor();
  });

  test('a participant writes in their own words, sees them as they will appear, sends them, and may take them back', async () => {
    await button(ana, 'Write something').click();
    await ana.getByRole('radio', { name: 'Something you learned' }).check();
    await ana.getByLabel('Your words').fill('I learned to wait.');
    await ana.getByLabel('Name to show').last().fill('Ana');
    await button(ana, 'See how it will look').click();
    await ana.getByRole('heading', { name: 'This is how it will look' }).waitFor();
    expect(await ana.locator('.quote').textContent()).toBe('I learned to wait.Ana · Something I learned');
    await isFitToRead(ana);
    await button(ana, 'Send it like this').click();
    await ana.getByText('Not published. You can still change it or take it back.').waitFor();
  });

  test('the facilitator publishes them without touching a letter, writes a page around them, looks at it and sends it', async () => {
    await nicc.reload();
    await button(nicc, 'Publish it').click();
    await nicc.getByText('Published on the page that you share back.').waitFor();
    await nicc.getByLabel('Thank you').fill('Thank you all.');
    await nicc.getByLabel('What they told you').fill('Captions help.\nBreaks were short.');
    await nicc.getByLabel('Say when you meet next').check();
    await nicc.getByLabel('Day').fill('2030-07-14');
    await nicc.getByLabel('Time, where you are').fill('14:00');
    await nicc.getByLabel('Sydney').check();
    await nicc.getByLabel('Where replies go').fill('hello@example.org');
    await button(nicc, 'Save and look at it').click();
    const preview = nicc.locator('.share-preview');
    await preview.getByText('Breaks were short.').waitFor();
    expect(await preview.textContent()).toContain('I learned to wait.');
    await button(nicc, 'Make a link to send').click();
    shared = at(await nicc.getByLabel('Link to the page').inputValue());
    expect(shared).toMatch(/\/shared#[\w-]{22}$/);
    await isFitToRead(nicc);
  });

  test('whoever has the link reads it, with the next date in several places, and the writer sees that it is published', async () => {
    await ana.goto(shared);
    await ana.getByRole('heading', { name: 'When we meet next' }).waitFor();
    const words = await ana.locator('main').textContent();
    for (const part of ['Thank you all.', 'Captions help.', 'I learned to wait.', 'Sydney', 'Where you are']) expect(words).toContain(part);
    expect(await ana.getByRole('link', { name: 'Write to hello@example.org' }).getAttribute('href')).toBe('mailto:hello@example.org');
    await isFitToRead(ana);
    await ana.goto(survey);
    await ana.getByText('Published.', { exact: true }).waitFor();
    expect(await button(ana, 'Take it back').count()).toBe(0);
  });

  test('one press takes the page back from everybody', async () => {
    await button(nicc, 'Take the page back').click();
    await button(nicc, 'Make a link to send').waitFor();
    await ana.goto(shared);
    await ana.getByRole('heading', { name: 'This page is not there any more' }).waitFor();
    expect(await ana.locator('main').textContent()).not.toContain('Captions help.');
    await isFitToRead(ana);
  });

  test('the facilitator closes the survey, and one answer is not shown', async () => {
    await button(nicc, 'Close it now').click();
    await nicc.getByText('Only 1 of you answered the survey.').waitFor();
    expect(await nicc.locator('main').textContent()).not.toContain('The captions');
    await ana.goto(survey);
    await ana.getByRole('heading', { name: 'The survey is over' }).waitFor();
  });
});
