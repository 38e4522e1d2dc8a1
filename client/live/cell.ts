/** A value that can be watched. It holds one thing and tells whoever listens that it is another one now. */
export type Cell<T> = {
  get: () => T;
  set: (value: T) => void;
  /** Gives back how to stop listening. */
  listen: (tell: () => void) => () => void;
};

export function cell<T>(first: T): Cell<T> {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const tell of listeners) tell();
    },
    listen(tell) {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
  };
}
