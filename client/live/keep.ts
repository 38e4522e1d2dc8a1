/**
 * What a device remembers: the seat, what was half typed, how the panel should look. Where storage is blocked (cookies
 * off, a private window, some frames) it remembers until the page closes, and nobody is told off for it.
 */
export type Keep = {
  read: (key: string) => string | null;
  write: (key: string, text: string) => void;
  drop: (key: string) => void;
  /** Drops every key that begins so. */
  sweep: (beginning: string) => void;
};

/** `storage` throws where storage is blocked: merely naming it is an error there. */
export function openKeep(storage: () => Storage, windowName: string): Keep {
  const inMemory = new Map<string, string>();
  // The rehearsal shows several devices in one browser, each in a frame with a name of its own.
  const prefix = `bright-spells.${windowName.startsWith('seat-') ? `${windowName}.` : ''}`;

  const attempt = <T>(act: (stored: Storage) => T): T | null => {
    try {
      return act(storage());
    } catch {
      return null;
    }
  };
  const drop = (name: string) => {
    inMemory.delete(name);
    attempt((stored) => stored.removeItem(name));
  };

  return {
    read: (key) => inMemory.get(prefix + key) ?? attempt((stored) => stored.getItem(prefix + key)),
    write(key, text) {
      inMemory.set(prefix + key, text);
      attempt((stored) => stored.setItem(prefix + key, text));
    },
    drop: (key) => drop(prefix + key),
    sweep(beginning) {
      const stored = attempt((all) => Object.keys(all)) ?? [];
      for (const name of [...inMemory.keys(), ...stored]) if (name.startsWith(prefix + beginning)) drop(name);
    },
  };
}

/** Nothing of the page is touched until something is read or written, so that this file can be read without one. */
export const device: Keep = openKeep(() => window.localStorage, typeof window === 'undefined' ? '' : window.name);
