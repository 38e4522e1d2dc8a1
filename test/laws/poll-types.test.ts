import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PRESETS } from '../../server/activities/poll/presets/wire.ts';
import { FORMS } from '../../server/activities/poll/wire.ts';

/** Where everything about polls stands: a folder on each side, and their words. */
const OF_POLLS = /activities\/poll\/|words\/en\/poll/;
/** Tests and pretend sessions may name a poll as anybody would who uses one, and so may whatever sends people to it. */
const EXAMPLES = /\.test\.tsx?$|fixtures\.ts|scenes\.tsx$|(activities\/[a-z-]+|server\/code)\//;

const others = globSync('{server,client}/**/*.{ts,tsx}').filter((file) => !OF_POLLS.test(file) && !EXAMPLES.test(file));
const whereIs = (what: RegExp) => others.filter((file) => what.test(readFileSync(file, 'utf8')));

test('the rest of the product knows no single check-in, so that another one touches nothing but the folders of polls', () => {
  expect(others.length).toBeGreaterThan(100);
  for (const { key } of PRESETS) expect(whereIs(new RegExp(`['"\`]${key}['"\`]`)), key).toEqual([]);
});

test('nor a way to answer: forms are known to polls alone', () => {
  for (const form of FORMS) expect(whereIs(new RegExp(`poll/forms/${form}`)), form).toEqual([]);
  for (const side of ['server', 'client']) {
    const files = globSync(`${side}/activities/poll/forms/*.{ts,tsx}`).map((file) => /([\w-]+)\.tsx?$/.exec(file)?.[1] ?? '');
    for (const form of FORMS) expect(files).toContain(form);
  }
});
