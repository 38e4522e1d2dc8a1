import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { startProduct, type Product } from './support/product.ts';
import { Rehearsal, NAMES } from './support/rehearsal.ts';
import { watch, type Watch } from './support/watch.ts';

let browser: Chromium;
let product: Product;
let watched: Watch;
let meeting: Rehearsal;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchChromium(), startProduct()]);
  watched = await watch(browser.context);
  meeting = await Rehearsal.open(await browser.context.newPage(), product.address);
});
afterAll(async () => {
  await browser?.close();
  await product?.close();
});
test('try', async () => {
  console.time('t');
  await meeting.confirmName('Amina');
  await meeting.confirmName('Ben');
  console.timeLog('t');
  await meeting.page.screenshot({ path: '/tmp/e2e-shots/a.png' });
  await meeting.page.getByRole('button', { name: 'Add 30 people' }).click();
  await meeting.sees('Nicc', '34 here');
  console.timeLog('t');
  await meeting.press('Nicc', /Weather poll/);
  await meeting.page.screenshot({ path: '/tmp/e2e-shots/b.png' });
  await meeting.press('Nicc', 'Start the poll');
  await meeting.sees('Amina', 'What is your weather right now?');
  await meeting.answer('Amina', /^Sunny/);
  await meeting.sees('Amina', 'Thank you');
  console.timeLog('t');
  await meeting.page.screenshot({ path: '/tmp/e2e-shots/c.png' });
  await meeting.sees('Nicc', /2\d people have answered/);
  console.timeLog('t');
  await meeting.press('Nicc', 'Close and show to all');
  await meeting.sees('Ben', 'Our weather');
  await meeting.page.screenshot({ path: '/tmp/e2e-shots/d.png' });
  for (const name of NAMES) console.log(name, await meeting.everythingIn(name));
  console.timeEnd('t');
  expect(watched.complaints()).toEqual([]);
});
