// What the tests of pages stand on, however they are started: a Chromium, and the panel as it is now. With an old build
// they would pass or fail for nothing.
import { buildIfStale } from './build.mjs';
import { chromium } from './chromium.mjs';

export function setup() {
  process.env.CHROMIUM = chromium();
  buildIfStale();
}
