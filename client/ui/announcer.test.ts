import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BREATH_MS, QUIET_MS, makeAnnouncer } from './announcer.tsx';

/** Everything a screen reader would read out, in order: it reads a region when its words change. */
function listeningTo(announcer: ReturnType<typeof makeAnnouncer>): string[] {
  const heard: string[] = [];
  let before = announcer.regions();
  announcer.listen(() => {
    const now = announcer.regions();
    for (const how of ['polite', 'assertive'] as const) if (now[how] !== before[how] && now[how] !== '') heard.push(now[how]);
    before = now;
  });
  return heard;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a burst of news is heard as its first and, once it is quiet, its last message', () => {
  const announcer = makeAnnouncer();
  const heard = listeningTo(announcer);
  for (const text of ['New poll.', 'Your room opens now.', '2 minutes left.']) announcer.announce(text);
  vi.advanceTimersByTime(QUIET_MS - 1);
  expect(heard).toEqual(['New poll.']);
  vi.advanceTimersByTime(BREATH_MS + 1);
  expect(heard).toEqual(['New poll.', '2 minutes left.']);
});

test('the same message twice is heard twice', () => {
  const announcer = makeAnnouncer();
  const heard = listeningTo(announcer);
  announcer.announce('You are next.');
  vi.advanceTimersByTime(QUIET_MS);
  announcer.announce('You are next.');
  vi.advanceTimersByTime(QUIET_MS);
  expect(heard).toEqual(['You are next.', 'You are next.']);
});

test('what cannot wait is said at once, and the news after it', () => {
  const announcer = makeAnnouncer();
  const heard = listeningTo(announcer);
  announcer.announce('New poll.');
  announcer.announce('Poll closed.');
  vi.advanceTimersByTime(BREATH_MS);
  announcer.announce('Not saved yet. Your words are still here.', 'assertive');
  vi.advanceTimersByTime(BREATH_MS);
  expect(heard).toEqual(['New poll.', 'Not saved yet. Your words are still here.']);
  vi.advanceTimersByTime(QUIET_MS);
  expect(heard.at(-1)).toBe('Poll closed.');
});
