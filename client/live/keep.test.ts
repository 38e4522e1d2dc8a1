import { describe, expect, test } from 'vitest';
import { openKeep } from './keep.ts';

/** A browser's storage in small. `Object.keys` sees what is stored, as in a browser. */
function storageWith(limit = Infinity): Storage {
  const stored: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
      stored[key] = value;
    },
    removeItem: (key: string) => void delete stored[key],
  };
  return new Proxy(stored, { get: (all, key) => Reflect.get(methods, key) ?? Reflect.get(all, key) }) as unknown as Storage;
}

describe('what a device remembers', () => {
  test('it is there after the panel was closed and opened again', () => {
    const storage = storageWith();
    openKeep(() => storage, '').write('seat', 's1');
    expect(openKeep(() => storage, '').read('seat')).toBe('s1');
  });

  test('where storage is blocked it remembers until the page closes, and nothing breaks', () => {
    const keep = openKeep(() => {
      throw new DOMException('blocked', 'SecurityError');
    }, '');
    keep.write('draft.a', 'half a sentence');
    keep.write('seat', 's1');
    expect(keep.read('draft.a')).toBe('half a sentence');
    keep.sweep('draft.');
    keep.drop('seat');
    expect([keep.read('draft.a'), keep.read('seat')]).toEqual([null, null]);
  });

  test('where storage is full the newest words are still the ones we read', () => {
    const storage = storageWith(5);
    const keep = openKeep(() => storage, '');
    keep.write('draft.a', 'half');
    keep.write('draft.a', 'half a sentence');
    expect(keep.read('draft.a')).toBe('half a sentence');
  });

  test('two seats of the rehearsal in one browser are two devices, and an ordinary window is a third', () => {
    const storage = storageWith();
    const [ana, ben, tab] = ['seat-1', 'seat-2', 'a window'].map((name) => openKeep(() => storage, name));
    ana?.write('seat', 'ana');
    ben?.write('seat', 'ben');
    expect([ana?.read('seat'), ben?.read('seat'), tab?.read('seat')]).toEqual(['ana', 'ben', null]);
    ana?.sweep('');
    expect([ana?.read('seat'), ben?.read('seat')]).toEqual([null, 'ben']);
  });

  test('sweeping drafts leaves the rest alone', () => {
    const storage = storageWith();
    const keep = openKeep(() => storage, '');
    keep.write('draft.a', 'x');
    keep.write('seat', 's1');
    openKeep(() => storage, '').sweep('draft.');
    expect(openKeep(() => storage, '').read('draft.a')).toBeNull();
    expect(keep.read('seat')).toBe('s1');
  });
});
