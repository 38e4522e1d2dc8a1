/** What became of a question: an answer, a "no", or nothing in time. */
export type Reply<T> = { heard: 'answer'; value: T } | { heard: 'no' } | { heard: 'nothing' };

/** Waits at most `ms` milliseconds; never rejects. */
export function hear<T>(question: Promise<T>, ms: number): Promise<Reply<T>> {
  return new Promise((done) => {
    const timer = setTimeout(() => done({ heard: 'nothing' }), ms);
    const settle = (reply: Reply<T>) => {
      clearTimeout(timer);
      done(reply);
    };
    question.then(
      (value) => settle({ heard: 'answer', value }),
      () => settle({ heard: 'no' }),
    );
  });
}

/**
 * Zoom reports a room move before its own answers have followed. Asks again until the answer differs from `before`, then
 * gives it; after `tries` it gives what there is.
 */
export async function untilChanged<T>(before: T, ask: () => Promise<T>, { tries, waitMs }: { tries: number; waitMs: number }): Promise<T> {
  for (let left = tries; left > 1; left--) {
    const now = await ask();
    if (now !== before) return now;
    await new Promise((done) => setTimeout(done, waitMs));
  }
  return ask();
}
