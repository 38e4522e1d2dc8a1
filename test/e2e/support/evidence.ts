import type { Frame } from 'playwright-core';
import { afterEach } from 'vitest';
import { openBrowsers } from '../../support/chromium.ts';

/** Enough of a page to see where somebody was. Characters. */
const LONGEST = 1_500;

// A test that fails once in a hundred runs can only be understood by what was on the screens then. Thrown, it stands in the summary.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  const frames = openBrowsers().flatMap((browser) => browser.pages().flatMap((page) => page.frames()));
  const seen = await Promise.all(frames.filter((frame) => frame.url().startsWith('http')).map(shownIn));
  throw new Error(`What was on the screens then:\n\n${seen.join('\n\n')}`);
});

async function shownIn(frame: Frame): Promise<string> {
  const title = `--- ${frame.name()} ${frame.url()}`;
  try {
    const [text, at, felt] = await frame.evaluate(
      () =>
        [
          document.body.innerText.replaceAll(/\n+/g, '\n'),
          document.activeElement?.outerHTML ?? '',
          'felt' in window ? (window.felt as string[]) : [],
        ] as const,
    );
    return [title, text.slice(0, LONGEST), `keyboard on: ${at.slice(0, 200)}`, ...felt].join('\n');
  } catch (gone) {
    return `${title}\n${String(gone)}`;
  }
}
