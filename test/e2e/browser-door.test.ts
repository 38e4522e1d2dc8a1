import type { Page } from 'playwright-core';
import { encode } from 'uqr';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { begin, type Begun } from './support/begin.ts';
import { expectSoon } from './support/rehearsal.ts';
import { watch, type Watch } from './support/watch.ts';

/** What a browser writes on its console when a code opens nothing. */
const NO_SUCH_CODE = [/status of 404 .*\/api\/session$/, /^answered 404: \S+\/api\/session$/];

let begun: Begun;
const phones: { browser: Chromium; watched: Watch }[] = [];
let dana: Page;
let closed = ''; // the code that opens nothing any more

beforeAll(async () => {
  begun = await begin();
  dana = await takeOutPhone();
});
afterEach(() => expect([begun, ...phones].flatMap(({ watched }) => watched.complaints())).toEqual([]));
afterAll(async () => {
  await Promise.all(phones.map(({ browser }) => browser.close()));
  await begun?.end();
});

/** Another device, with nothing of Zoom on it and nothing remembered. `meant`: what its browser may complain of. */
async function takeOutPhone(meant: RegExp[] = []): Promise<Page> {
  const browser = await launchChromium();
  const watched = await watch(browser.context);
  watched.expect(...meant);
  phones.push({ browser, watched });
  return browser.context.newPage();
}

const heading = (page: Page) => page.locator('main h2').first().textContent();
const words = (page: Page) => page.locator('body').textContent();

/** The code that Nicc's panel shows, and the link. */
async function theDoor() {
  const panel = begun.meeting.panel('Nicc');
  const code = (await panel.locator('.code').textContent()) ?? '';
  return { code, link: await panel.getByLabel('Link', { exact: true }).inputValue() };
}

async function typeCode(page: Page, code: string) {
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Come in' }).click();
}

describe('people without Zoom', () => {
  test('Nicc finds a code to read out, a link, and a picture to scan that is the link', async () => {
    const { meeting, address } = begun;
    await meeting.press('Nicc', 'People');
    const { code, link } = await theDoor();
    expect(code).toMatch(/^[A-Z2-9]{8}$/);
    expect(link).toMatch(new RegExp(`^${address}/join#[\\w-]{22}$`));
    await meeting.panel('Nicc').getByText('Show a picture to scan').click();
    const drawn = await meeting.panel('Nicc').locator('.qr-dark').getAttribute('d');
    expect(darkSquares(drawn ?? '')).toEqual(squaresOf(link));
  });

  test('Dana types the code in lower case, with a space, says a name, and is in', async () => {
    const { meeting, address } = begun;
    const { code } = await theDoor();
    await dana.goto(`${address}/join`);
    await typeCode(dana, `${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase());
    await dana.getByLabel('What should we call you?').fill('Dana');
    await dana.getByRole('button', { name: 'Use this name' }).click();
    await expectSoon(() => heading(dana)).toBe('Nothing to do yet');
    await expectSoon(() => meeting.words('Nicc')).toMatch(/Dana.{0,3}in a browser/);
  });

  test('Dana loads the page again and is still Dana', async () => {
    await dana.reload();
    await expectSoon(() => heading(dana)).toBe('Nothing to do yet');
    expect(await words(dana)).toContain('Dana');
    expect(await begun.meeting.words('Nicc')).toContain('3 people have the panel open.');
  });

  test('somebody else comes in by the link, with no code to type', async () => {
    const { link } = await theDoor();
    const page = await takeOutPhone();
    await page.goto(link);
    await page.getByRole('button', { name: 'Stay without a name' }).click();
    await expectSoon(() => heading(page)).toBe('Nothing to do yet');
    await expectSoon(() => begun.meeting.words('Nicc')).toContain('4 people have the panel open.');
    expect(page.url()).toBe(link);
  });

  test('a wrong code says what to do, stays in its field, and the field is ready for another', async () => {
    const page = await takeOutPhone(NO_SUCH_CODE);
    await page.goto(`${begun.address}/join`);
    await typeCode(page, 'zzzz zzzz');
    const field = page.getByLabel('Code');
    await expectSoon(() => field.getAttribute('aria-invalid')).toBe('true');
    expect(await words(page)).toContain('There is a problem. This code or link opens nothing. Check it, or ask your facilitator.');
    expect(await field.inputValue()).toBe('zzzz zzzz');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('Dana answers in the browser and is counted', async () => {
    const { meeting } = begun;
    await meeting.press('Nicc', 'Now');
    await meeting.press('Nicc', /^Weather poll/);
    await meeting.panel('Nicc').getByRole('radio', { name: /^Ask it privately/ }).check();
    await meeting.press('Nicc', 'Start the poll');
    await dana.getByRole('radio', { name: /^Cloudy/ }).check();
    await dana.getByRole('button', { name: 'Send' }).click();
    await expectSoon(() => heading(dana)).toBe('Thank you');
    await expectSoon(() => meeting.words('Nicc')).toContain('1 person has answered');
  });

  test('when Nicc closes the door the code opens nothing any more, and who is in stays in', async () => {
    const { meeting, address } = begun;
    await meeting.press('Nicc', 'People');
    const { code, link } = await theDoor();
    closed = code;
    await meeting.press('Nicc', 'Close the browser door');
    await expectSoon(() => meeting.words('Nicc')).toContain('The browser door is closed.');
    await dana.reload();
    await expectSoon(() => heading(dana)).toBe('Thank you');

    const page = await takeOutPhone(NO_SUCH_CODE);
    await page.goto(`${address}/join`);
    await typeCode(page, code);
    await expectSoon(() => words(page)).toContain('This code or link opens nothing.');
    await page.goto('about:blank');
    await page.goto(link);
    await expectSoon(() => words(page)).toContain('This code or link opens nothing.');
  });

  test('when Nicc opens it again there is another code', async () => {
    await begun.meeting.press('Nicc', 'Open the browser door');
    const { code } = await theDoor();
    expect(code).toMatch(/^[A-Z2-9]{8}$/);
    expect(code).not.toBe(closed);
  });
});

/** "x y" of each dark square in the picture. */
const darkSquares = (path: string) => [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`);

function squaresOf(text: string) {
  const { data } = encode(text, { border: 2 });
  return data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x} ${y}`] : [])));
}
