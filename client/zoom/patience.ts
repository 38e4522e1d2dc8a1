/** What became of a question: an answer, a "no" with Zoom's number or words for it, or nothing in time. */
export type Reply<T> = { heard: 'answer'; value: T } | { heard: 'no'; code: string; words: string } | { heard: 'nothing' };

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
      (error: unknown) => settle({ heard: 'no', ...reasonIn(error) }),
    );
  });
}

/** Zoom gives a number as a text in `code`, or only words. */
function reasonIn(error: unknown): { code: string; words: string } {
  const words = error instanceof Error ? error.message : '';
  return { code: typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '', words };
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
