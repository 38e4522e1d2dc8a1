import { launchChromium, type Chromium } from '../../support/chromium.ts';
import { layCable, type Cable } from './cable.ts';
import { startProduct, type Product } from './product.ts';
import { Rehearsal } from './rehearsal.ts';
import { watch, type Watch } from './watch.ts';

/** A meeting that has just begun: the product, a browser, and the page that plays Zoom in it. */
export type Begun = { browser: Chromium; product: Product; watched: Watch; meeting: Rehearsal; address: string; end: () => Promise<void> };

/** `cable`: all that the browser gets comes through it. */
export async function begin({ cookies, cable }: { cookies?: 'blocked'; cable?: Cable } = {}): Promise<Begun> {
  const [browser, product] = await Promise.all([
    launchChromium({ cookies: cookies ?? 'allowed' }),
    startProduct(cable && { PUBLIC_URL: `http://localhost:${cable.port}` }),
  ]);
  cable?.lead(product.port);
  const address = cable ? `http://localhost:${cable.port}` : product.address;
  const watched = await watch(browser.context);
  const end = async () => {
    await browser.close();
    await cable?.close();
    await product.close();
  };
  const meeting = await Rehearsal.open(await browser.context.newPage(), address);
  return { browser, product, watched, meeting, address, end };
}

