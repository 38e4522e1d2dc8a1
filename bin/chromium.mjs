// The tests drive a real browser. This finds one, or installs it where that is possible without asking.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runs, say, stop } from './ready.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium. The tests read it from the environment variable CHROMIUM. */
export function chromium() {
  return (
    process.env.CHROMIUM ||
    found() ||
    installed() ||
    stop('No Chromium was found. Please install one, or set CHROMIUM to the path of yours.')
  );
}

function found() {
  const folders = (process.env.PATH || '').split(delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(canRun);
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed() {
  const root = process.getuid && process.getuid() === 0;
  if (!root || !existsSync('/usr/bin/apt-get')) return undefined;
  say('Installing Chromium for the browser tests (apt-get install chromium). This happens once.');
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  return runs('apt-get', ['update', '-qq']) && runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    ? found()
    : undefined;
}
