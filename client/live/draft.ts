import { useState } from 'react';
import { device } from './keep.ts';

/** What begins with this is dropped when the person leaves, or another person sits down at the device. */
export const DRAFTS = 'draft.';

/**
 * What somebody has begun and not sent, kept on the device through reloads, drops and closing the panel. Gives the value,
 * how to change it, and how to clear it once it is sent. `T` must survive JSON; `key` says whose it is, for example the
 * activity's id.
 */
export function useDraft<T>(key: string, empty: T): [T, (value: T) => void, () => void] {
  const [value, setValue] = useState<T>(() => readDraft(key, empty));
  const change = (next: T) => {
    device.write(DRAFTS + key, JSON.stringify(next));
    setValue(next);
  };
  const clear = () => {
    device.drop(DRAFTS + key);
    setValue(empty);
  };
  return [value, change, clear];
}

function readDraft<T>(key: string, empty: T): T {
  try {
    return (JSON.parse(device.read(DRAFTS + key) ?? 'null') as T | null) ?? empty;
  } catch {
    return empty;
  }
}
