import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ZoomDoor } from '../../client/zoom/door.ts';
import type { AppContext } from '../../server/zoom/app-context.ts';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { setZoomStage, type ZoomStage } from '../support/zoom-stage.ts';
import { violationsIn } from './support/axe.ts';

/** What the page in each frame has: our door, and the real SDK, which puts itself on the window. */
type Inside = { entered: ZoomDoor; zoomSdk: Record<string, (options?: object) => Promise<unknown>>; news: string[] };
declare const self: Inside;

/** Milliseconds. Chromium draws no frame that lies below the fold, so looking at each drawing would look for ever. */
const OFTEN = { polling: 50 };

const [NICC, LUCY, AMINA, BEN] = ['seat-1', 'seat-2', 'seat-3', 'seat-4'] as const;

let browser: Chromium;
let stage: ZoomStage;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [browser, stage] = await Promise.all([launchChromium(), setZoomStage()]);
});

afterAll(async () => {
  await browser?.close();
  await stage?.close();
});

/** A new meeting in a new tab. */
async function begin() {
  await page?.close();
  complaints.length = 0;
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${stage.address}/rehearsal`);
  for (const seat of [NICC, LUCY, AMINA, BEN]) await inside(seat);
}

/** The frame of a seat, once the door to Zoom is open in it. */
async function inside(name: string): Promise<Frame> {
  const element = await page.locator(`iframe[name="${name}"]`).elementHandle();
  const frame = (await element.contentFrame())!; // by its name it is known only once it has loaded
  await frame.waitForFunction(() => Boolean(self.entered), undefined, OFTEN);
  return frame;
}

/** What the server would read from Zoom's word about this seat. */
async function contextOf(name: string): Promise<AppContext> {
  const context = await (await inside(name)).evaluate(() => self.entered.appContext());
  return stage.open(context!) as AppContext;
}

/** What the real SDK says when it is asked directly. */
const asked = async (name: string, call: string) =>
  (await inside(name)).evaluate(async (api) => {
    try {
      return await self.zoomSdk[api]!();
    } catch (error) {
      return String(error);
    }
  }, call);

/** Notes in the page what the door tells. */
const listen = async (name: string) =>
  (await inside(name)).evaluate(() => {
    self.news = [];
    self.entered.onRoleChange(() => self.news.push('role'));
    self.entered.onRoomChange(() => self.news.push('room'));
  });
const heard = async (name: string, count: number) => {
  const frame = await inside(name);
  await frame.waitForFunction((least) => self.news.length >= least, count, OFTEN);
  return frame.evaluate(() => self.news);
};

const change = (name: string, control: string, option: string) => page.getByLabel(`${control}: ${name}`).selectOption({ label: option });
const openControls = (first: string) => page.getByText(`Change ${first}’s seat`, { exact: true }).click();

describe('the real SDK in the simulated meeting', () => {
  beforeAll(begin);

  test('everybody gets a context that the server accepts: two hosts, a participant, a guest without an id', async () => {
    const all = await Promise.all([NICC, LUCY, AMINA, BEN].map(contextOf));
    expect(all).toMatchObject([{ role: 'facilitator' }, { role: 'facilitator' }, { role: 'participant' }, { role: 'participant' }]);
    expect(new Set(all.flatMap(({ meetingIds }) => meetingIds)).size).toBe(1);
    const ids = all.map(({ zoomUser }) => zoomUser);
    expect(ids[3]).toBeNull();
    expect(new Set(ids).size).toBe(4);
  });

  test('the host becomes facilitator and gets the title', async () => {
    const frame = await inside(NICC);
    const title = await frame.evaluate(async () => {
      await self.entered.becomeFacilitator();
      return self.entered.meetingTitle();
    });
    expect(title).toBe('Tuesday network');
  });

  test('a participant and a guest are refused what belongs to hosts, and everybody what the manifest does not list', async () => {
    expect(await asked(AMINA, 'getMeetingContext')).toContain('80012');
    expect(await asked(BEN, 'sendAppInvitationToAllParticipants')).toContain('80012');
    expect(await asked(NICC, 'getMeetingJoinUrl')).toContain('80004');
    expect(await asked(NICC, 'addBreakoutRoom')).toContain('80004');
    expect(await asked(BEN, 'getUserContext')).toMatchObject({ screenName: 'Ben', role: 'attendee', status: 'unauthenticated' });
  });

  test('an invitation reaches whose panel is closed; who accepts is in', async () => {
    await openControls('Ben');
    await page.getByRole('button', { name: 'Close the panel: Ben' }).click();
    expect(await (await inside(NICC)).evaluate(() => self.entered.inviteEveryone())).toBe('sent');
    await page.getByRole('button', { name: 'Open: Ben' }).click();
    expect(await contextOf(BEN)).toMatchObject({ kind: 'meeting', zoomUser: null });
  });

  test('who is made co-host is told, and the next context says so', async () => {
    await listen(AMINA);
    await openControls('Amina');
    await change('Amina Rahman', 'Role', 'Co-host');
    expect(await heard(AMINA, 1)).toEqual(['role']);
    expect(await contextOf(AMINA)).toMatchObject({ role: 'facilitator' });
  });

  test('in a breakout room the main meeting is known as before, and the room beside it', async () => {
    const before = await contextOf(LUCY);
    await listen(LUCY);
    await page.getByRole('button', { name: 'Open two breakout rooms' }).click();
    expect(await heard(LUCY, 1)).toEqual(['room']);
    expect(await asked(LUCY, 'getMeetingUUID')).toMatchObject({ parentUUID: before.meetingIds[0] });
    const { meetingIds, roomId } = await contextOf(LUCY);
    expect(meetingIds[0]).toBe(before.meetingIds[0]);
    expect(meetingIds).toHaveLength(2);
    expect(await (await inside(NICC)).evaluate(() => self.entered.breakoutRoomIds())).toContain(roomId);
    await page.getByRole('button', { name: 'Bring everybody back' }).click();
    await heard(LUCY, 2);
    expect((await contextOf(LUCY)).meetingIds).toEqual(before.meetingIds);
  });

  test('the main window of the host knows the person and no meeting', async () => {
    const before = await contextOf(NICC);
    await openControls('Nicc');
    await page.getByRole('button', { name: 'Open the Zoom window: Nicc Bell' }).click();
    expect(await (await inside(`${NICC}-main`)).evaluate(() => self.entered.context)).toBe('main-window');
    expect(await contextOf(`${NICC}-main`)).toMatchObject({ kind: 'main-window', zoomUser: before.zoomUser });
  });

  test('loading the page again is the same meeting with the same people', async () => {
    const before = await Promise.all([NICC, AMINA, BEN].map(contextOf));
    await page.reload();
    const after = await Promise.all([NICC, AMINA, BEN].map(contextOf));
    const known = ({ meetingIds, zoomUser, role }: AppContext) => ({ meetingIds, zoomUser, role });
    expect(after.map(known)).toEqual(before.map(known));
  });

  test('the crowd and a dropped line are asked of the server', async () => {
    stage.asked.length = 0;
    await page.getByRole('button', { name: 'Add 30 people' }).click();
    await page.getByText('30 simulated people').waitFor();
    await openControls('Ben');
    await page.getByRole('button', { name: 'Drop the line: Ben' }).click();
    await page.getByText('Line dropped').waitFor();
    const port = new URL(stage.address).port;
    // It is said again every few seconds, for a server that was started anew.
    const wishes = new Map(stage.asked.map((each) => [JSON.stringify(each), each]));
    expect([...wishes.values()].filter(({ path }) => path !== '/rehearsal/context')).toMatchObject([
      { path: '/rehearsal/crowd', body: { count: 30 } },
      { path: '/rehearsal/line', body: { host: `seat-4.localhost:${port}`, down: true } },
    ]);
  });

  test('nothing of this raised an error', () => {
    expect(complaints).toEqual([]);
  });
});

describe('a strict Zoom, which refuses a whole list for one name', () => {
  beforeAll(async () => {
    await begin();
    await page.getByLabel('How strict Zoom is').selectOption({ label: 'Strict' });
    await page.reload();
  });

  test('lets everybody in all the same', async () => {
    expect(await Promise.all([NICC, LUCY, AMINA, BEN].map(contextOf))).toMatchObject(
      Array.from({ length: 4 }, () => ({ kind: 'meeting' })),
    );
  });

  test('the host still gets what hosts get', async () => {
    const title = await (
      await inside(NICC)
    ).evaluate(async () => {
      await self.entered.becomeFacilitator();
      return self.entered.meetingTitle();
    });
    expect(title).toBe('Tuesday network');
  });
});

describe('the page itself', () => {
  beforeAll(begin);

  test('by keyboard, nobody is lost when a button goes away with what it did', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await openControls('Amina');
    await page.getByRole('button', { name: 'Close the panel: Amina Rahman' }).press('Enter');
    await page.getByRole('button', { name: 'Open the panel: Amina Rahman' }).press('Enter');
    await expect.poll(focused).toBe('Amina Rahman');
    await openControls('Nicc');
    await page.getByRole('button', { name: 'Open the Zoom window: Nicc Bell' }).press('Enter');
    await expect.poll(focused).toBe('Zoom window of Nicc Bell');
    await page.getByRole('button', { name: 'Close the Zoom window', exact: true }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('people');
  });

  test.each([1280, 900, 400])('has nothing that axe could find at %i px, by day or by night', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const name of ['Nicc', 'Lucy', 'Amina', 'Ben'])
      if (!(await page.getByLabel(`Panel width: ${name}`).first().isVisible())) await openControls(name);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsIn(page, {})).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  });
});

test('at the top of an ordinary tab there is no Zoom, and nobody waits for one', async () => {
  const tab = await browser.context.newPage();
  await tab.goto(`${stage.address}/zoom`);
  await tab.waitForFunction(() => 'entered' in self);
  expect(await tab.evaluate(() => self.entered)).toBeNull();
});
