import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { launchChromium, type Chromium } from '../support/chromium.ts';
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
    ZOOM_CLIENT_ID: 'a-client-of-this-test',
    ZOOM_CLIENT_SECRET: 'its-secret',
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
