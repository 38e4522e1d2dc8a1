/** How one attempt to listen ended. */
export type LineEnd =
  | { how: 'unreachable' } // no answer, or one that nobody here wrote
  | { how: 'broken'; healthy: boolean } // a stream that ended; healthy: it had brought more than a first view, or had lived
  | { how: 'bye'; afterMs: number } // the server stops, and says when to come back
  | { how: 'wait'; ms: number } // the server has no room for a stream, and says how long
  | { how: 'signed-out' } // the token is no longer good, and a new one has been asked for
  | { how: 'looked' } // a whole view was fetched instead of listening
  | { how: 'asked' }; // somebody asked for a fresh start

/** What earlier attempts have taught. */
export type Tries = {
  failures: number; // in a row, of any kind
  brokenStreams: number; // in a row
  looks: number; // since the last stream
};

export const FRESH: Tries = { failures: 0, brokenStreams: 0, looks: 0 };

const CAP_MS = 5_000;
const BASE_MS = 500;
const LOOK_EVERY_MS = 5_000;
const STREAMS_BEFORE_LOOKING = 3;
const LOOKS_BEFORE_LISTENING = 12; // a minute

/** Some networks break or forbid every stream. There we fetch the whole view now and then, and try a stream again each minute. */
export const shouldLook = ({ brokenStreams, looks }: Tries): boolean =>
  brokenStreams >= STREAMS_BEFORE_LOOKING && looks < LOOKS_BEFORE_LISTENING;

/**
 * Full jitter: anything up to a limit that doubles. A thousand panels that lost the same server come back spread out
 * instead of all at once. `random` gives 0 to 1.
 */
export const backoffMs = (failures: number, random: () => number): number => random() * Math.min(CAP_MS, BASE_MS * 2 ** failures);

/** How long to wait before the next attempt, and what to remember. */
export function nextTry(tries: Tries, end: LineEnd, random: () => number): { waitMs: number; tries: Tries } {
  const failed: Tries = { ...tries, failures: tries.failures + 1 };
  switch (end.how) {
    case 'asked':
      return { waitMs: 0, tries };
    case 'bye':
      return { waitMs: end.afterMs, tries: FRESH };
    case 'wait':
      return { waitMs: end.ms, tries: { ...failed, brokenStreams: tries.brokenStreams + 1 } };
    case 'signed-out':
      return { waitMs: tries.failures === 0 ? 0 : backoffMs(tries.failures, random), tries: failed };
    case 'looked':
      return { waitMs: LOOK_EVERY_MS, tries: { ...tries, failures: 0, looks: tries.looks + 1 } };
    case 'unreachable':
      return { waitMs: backoffMs(tries.failures, random), tries: failed };
    case 'broken':
      if (end.healthy) return { waitMs: backoffMs(0, random), tries: { ...FRESH, failures: 1 } };
      return { waitMs: backoffMs(tries.failures, random), tries: { ...failed, looks: 0, brokenStreams: tries.brokenStreams + 1 } };
  }
}
