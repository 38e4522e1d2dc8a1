import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** `docs/zoom.md` has a numbered heading for each thing that breaks in a real client; under it stand the tests that hold it. */
const [, ...entries] = readFileSync('docs/zoom.md', 'utf8').split(/^## \d+\. /m);
const testsOf = (entry: string) =>
  [...entry.matchAll(/^- \[`(.+)`\]\(\.\.\/\1\): (.+)$/gm)].map(([, file = '', title = '']) => ({ file, title }));

test('fifteen things are listed that break in a real Zoom client', () => expect(entries).toHaveLength(15));

describe.each(entries.map((entry) => [entry.split('\n')[0], entry]))('%s', (_what, entry = '') => {
  test('is held by tests, which are where the list says', () => {
    expect(testsOf(entry)).not.toEqual([]);
    expect(testsOf(entry).filter(({ file, title }) => !readFileSync(file, 'utf8').includes(title))).toEqual([]);
    expect(testsOf(entry)).toHaveLength(entry.match(/^- /gm)?.length ?? 0);
  });
});
