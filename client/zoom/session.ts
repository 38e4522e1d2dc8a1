import type { ZoomName } from '../../server/zoom/capabilities/wire.ts';
import { climb, RUNGS, type Granted, type Stage } from './ladder.ts';
import { hear, type Reply } from './patience.ts';
import type { Sdk } from './sdk.ts';

export type Session = {
  runningContext: string;
  /** Which of Zoom's programs this is: `desktop`, `mobile`, `web` …; empty where it does not say. */
  product(): Promise<string>;
  granted(name: ZoomName): Promise<boolean>;
  /** Asks once; a name that Zoom has not granted is a "no" without asking. */
  attempt<T>(name: ZoomName, call: () => Promise<T>, ms: number): Promise<Reply<T>>;
  /** For questions that change nothing: asks again after a new config, since an old one lapses without a word. */
  ask<T>(name: ZoomName, call: () => Promise<T>, ms: number): Promise<T | null>;
  /** Makes config new: after a change of role or place, with time, or for another stage. */
  renew(stage?: Stage): Promise<void>;
};

/** Milliseconds that Zoom may take for a config() once we know that it is there. */
const CONFIG = 10_000;

/** As Zoom says it of a name that was left out of config(). */
const NOT_GRANTED = { heard: 'no', code: '80004', words: 'not granted' } as const;

/** The agreement with Zoom on what we may ask, renewed one at a time while questions wait. `null`: nobody is there. */
export async function negotiate(config: Sdk['config'], decideMs: number): Promise<Session | null> {
  let stage: Stage = 'participant';
  const first = await climb(RUNGS[stage], (names) => hear(config(names), decideMs));
  if (!first) return null;
  let agreed: Promise<Granted> = Promise.resolve(first);

  const renew = async (next: Stage = stage) => {
    stage = next;
    agreed = agreed.then(async (before) => (await climb(RUNGS[next], (names) => hear(config(names), CONFIG))) ?? before);
    await agreed;
  };

  const granted = async (name: ZoomName) => (await agreed).names.has(name);

  const attempt = async <T>(name: ZoomName, call: () => Promise<T>, ms: number): Promise<Reply<T>> =>
    (await granted(name)) ? hear(call(), ms) : NOT_GRANTED;

  const ask = async <T>(name: ZoomName, call: () => Promise<T>, ms: number): Promise<T | null> => {
    let reply = await attempt(name, call, ms);
    if (reply.heard === 'no' && (await granted(name))) {
      await renew();
      reply = await attempt(name, call, ms);
    }
    return reply.heard === 'answer' ? reply.value : null;
  };

  return { runningContext: first.runningContext, product: async () => (await agreed).product, granted, attempt, ask, renew };
}
