import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * No sandbox, because tests run as root in a container; no QUIC and no background traffic, because nothing here is on the internet.
 * One process for a page and its frames: with one for each, Chromium finds the frame under a finger by the picture that it drew last,
 * and what is pressed just after a frame has moved goes astray. In Zoom a panel is no frame.
 */
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-site-isolation-trials',
];

const open = new Set<BrowserContext>();

/** Those that are open now, to be looked at when a test has failed. */
export const openBrowsers = (): BrowserContext[] => [...open];

export type Chromium = { context: BrowserContext; close: () => Promise<void> };

/**
 * A browser with a new, empty profile, which is thrown away at `close`. `cookies: 'blocked'` is how some people's Zoom shows us:
 * then reading local storage throws as well.
 */
export async function launchChromium({ cookies = 'allowed' }: { cookies?: 'allowed' | 'blocked' } = {}): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), 'bright-spells-chromium-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES[cookies]));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: ARGS,
    viewport: { width: 320, height: 640 },
  });
  open.add(context);
  const close = async () => {
    open.delete(context);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, close };
}

/** Some builds, such as Debian's, forget what frames from elsewhere store: then no device in the rehearsal would remember anything. */
const PREFERENCES = {
  allowed: { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } },
  blocked: { profile: { default_content_setting_values: { cookies: 2 } } },
};

function chromiumPath(): string {
  const wanted = process.env['CHROMIUM'];
  if (wanted) return wanted;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(canRun);
  if (found === undefined) throw new Error('No Chromium was found. Install one, or set CHROMIUM to the path of yours.');
  return found;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
