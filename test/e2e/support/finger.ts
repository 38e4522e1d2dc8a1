import type { Locator, Page } from 'playwright-core';

/** Touches a page as a screen does: the page hears of a touch first, and then of a press. */
export type Finger = { tap: (what: Locator) => Promise<void> };

export async function fingerOn(page: Page): Promise<Finger> {
  const screen = await page.context().newCDPSession(page);
  await screen.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  return {
    async tap(what) {
      const point = await what.evaluate((thing) => {
        thing.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = thing.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      await screen.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
  };
}
