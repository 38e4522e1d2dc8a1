import type { Clock } from './clock.ts';
import type { Keep } from './keep.ts';

/** As in a browser, with paths of our own server only. */
export type Fetch = (path: string, init?: Omit<RequestInit, 'body'> & { body?: string }) => Promise<Response>;

/** Everything outside that the live line touches, so that tests can bring their own. */
export type World = {
  fetch: Fetch;
  clock: Clock;
  random: () => number; // 0 to 1; only for spreading things out in time
  keep: Keep;
  newId: () => string; // 22 characters of base64url, never the same twice
};

/** `getRandomValues`, because `randomUUID` is missing where the rehearsal runs on plain http on a local network. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
