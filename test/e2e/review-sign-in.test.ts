import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { EarlierSessions } from '../../server/wire.ts';
import { ask } from '../support/ask.ts';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { expectIn, Someone } from '../support/someone.ts';
import { contextOf, ZOOM_APP } from '../support/zoom.ts';
import { focused, tabTo } from './support/by-keyboard.ts';
import { isFitToRead } from './support/fit-to-read.ts';
import { startProduct, type Product } from './support/product.ts';
import { expectSoon } from './support/rehearsal.ts';
import { watch, type Watch } from './support/watch.ts';

/** What a browser writes on its console when nobody is signed in any more. */
const SIGNED_OUT = [/status of 401 .*\/api\/review\/sign-in$/, /^answered 401: \S+\/api\/review\/sign-in$/];

let zoom: Server;
let product: Product;
let browser: Chromium;
let watched: Watch;
let page: Page;

beforeAll(async () => {
  const url = await openZoom();
  product = await startProduct({
    ZOOM_CLIENT_ID: ZOOM_APP.clientId,
    ZOOM_CLIENT_SECRET: ZOOM_APP.clientSecret,
    ZOOM_URL: url,
    ZOOM_API_URL: url,
  });
  browser = await launchChromium();
  watched = await watch(browser.context);
  page = await browser.context.newPage();
});
afterEach(() => expect(watched.complaints()).toEqual([]));
afterAll(async () => {
  await browser?.close();
  await product?.close();
  zoom?.close();
});

/** A Zoom on this machine, on whose page everybody says yes at once. */
async function openZoom(): Promise<string> {
  zoom = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://zoom.localhost');
    if (pathname === '/oauth/authorize') {
      const back = new URL('/zoom/signed-in', product.address);
      back.search = new URLSearchParams({ code: 'a-code', state: searchParams.get('state') ?? '' }).toString();
      response.writeHead(302, { location: back.href }).end();
    } else response.writeHead(200).end(JSON.stringify(pathname === '/oauth/token' ? { access_token: 'a-token' } : { id: 'ana' }));
  });
  await new Promise<void>((resolve) => zoom.listen(0, '127.0.0.1', resolve));
  const address = zoom.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

const heading = () => page.locator('h1').textContent();
const words = () => page.locator('body').textContent();

test('whoever signs in with Zoom in a browser lands in the list of their own sessions', async () => {
  await page.goto(`${product.address}/review`);
  await page.getByRole('link', { name: 'Sign in with Zoom' }).click();
  await expectSoon(heading).toBe('Your sessions');
  await expectSoon(words).toContain('No sessions yet');
  expect(await browser.context.cookies()).toEqual([]);
});

test('nothing of it is kept: to load the page again is to sign in again, which is one press', async () => {
  watched.expect(...SIGNED_OUT);
  await page.reload();
  await expectSoon(words).toContain('You are signed out.');
  await page.getByRole('link', { name: 'Sign in with Zoom' }).click();
  await expectSoon(heading).toBe('Your sessions');
});

/** Ana runs a session: the second one goes on where the first one ended. */
async function runs(title: string): Promise<void> {
  const ana = new Someone(product.address, 'Ana');
  expectIn(await ana.enter({ by: 'zoom', context: contextOf({ person: 'ana', role: 'host', meetingUuid: title }) }));
  await ana.does({ type: 'title', title });
  const { sessions } = (await ask(product.address, 'GET /api/series', { token: ana.token })).json as EarlierSessions;
  if (sessions[0]) await ana.does({ type: 'join-series', meetingId: sessions[0].id });
}

async function press(name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Is asked once more, thinks better of it, and is back where the question came from. */
async function thinksBetterOf(name: RegExp): Promise<void> {
  await press(name);
  await page.getByRole('dialog').waitFor();
  await isFitToRead(page);
  await page.keyboard.press('Escape');
  await expectSoon(() => focused(page)).toMatch(name);
}

test('list, session, series and each way to delete them are walked through by keyboard alone, at 320 px', async () => {
  watched.expect(...SIGNED_OUT);
  await page.setViewportSize({ width: 320, height: 640 });
  await runs('Garden in spring');
  await runs('Garden in summer');
  await page.reload();
  await page.getByText('You are signed out.').waitFor();
  await press(/^Sign in with Zoom/);
  await page.getByRole('button', { name: /^Garden in summer/ }).waitFor();
  await isFitToRead(page);

  await press(/^Garden in spring/);
  await expectSoon(() => focused(page)).toBe('Garden in spring');
  await page.getByRole('button', { name: 'Write it up' }).waitFor();
  await press(/^Plain text/);
  await page.getByText('Your file is ready.').first().waitFor();
  await press(/^Delete it sooner/);
  await page.getByRole('radio').first().waitFor();
  await isFitToRead(page);
  await thinksBetterOf(/^Delete this session/);

  await page.getByRole('button', { name: 'All sessions' }).press('Enter');
  await expectSoon(heading).toBe('Your sessions');
  await press(/^See 2 sessions of/);
  await expectSoon(() => focused(page)).toBe('Garden in summer');
  await page.getByText('Nothing was asked twice.').waitFor();
  await isFitToRead(page);
  await thinksBetterOf(/^Delete this series/);
  await press(/^Delete this series/);
  await page.getByRole('dialog').waitFor();
  await press(/^Delete it$/);
  await page.getByRole('heading', { name: 'No sessions yet' }).waitFor();
});
