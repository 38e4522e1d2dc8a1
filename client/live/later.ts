import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { realClock, type Clock } from './clock.ts';

/** A component that comes when it is first drawn. `bring` fetches it before, while nobody waits for it. */
export type Later<Props> = LazyExoticComponent<ComponentType<Props>> & { bring: () => void };

/** A minute in all: longer than a tunnel, and not so long that people wait for a file which a deploy has taken away. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** Takes what `load` gives, and asks again where it does not come: a line that is away for a moment is no mishap. */
export function later<Props>(load: () => Promise<ComponentType<Props>>, clock: Clock = realClock): Later<Props> {
  const coming = once(() => persistently(load, clock).then((component) => ({ default: component })));
  return Object.assign(lazy(coming), { bring: () => void coming().catch(() => {}) }); // asked for again when it is drawn
}

/** What is under way is not begun twice; what has failed is. */
function once<T>(begin: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | null = null;
  return () => {
    begun ??= begin().catch((error: unknown) => {
      begun = null;
      throw error;
    });
    return begun;
  };
}

async function persistently<T>(load: () => Promise<T>, clock: Clock): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await load();
    } catch {
      await new Promise<void>((resolve) => clock.after(pause, resolve));
    }
  }
  return load();
}
