import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { panel } from '../words/en/panel.ts';
import { pollDesk } from '../words/en/poll-desk.ts';
import { pollNames } from '../words/en/poll-names.ts';
import { rehearsal } from '../words/en/rehearsal.ts';

const README = readFileSync('README.md', 'utf8');
const [, weather = ''] = /weather_3 \{(.*?)\}/.exec(pollNames.title) ?? [];

/** Whoever sees the page for the first time looks for exactly these words. */
test.each([
  ['guidePeople', rehearsal.addCrowd],
  ['guideName', panel.useName],
  ['guideStart', weather],
  ['guideStart', pollDesk.start],
  ['guideClose', pollDesk.closeAndShow],
  ['guideReview', rehearsal.openWindow],
] as const)('%s and the README call a button what it says: %s', (step, button) => {
  expect(rehearsal[step]).toContain(`“${button}”`);
  expect(README).toContain(`**${button}**`);
});
