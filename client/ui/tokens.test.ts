import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [usual = '', more = ''] = css.split('@media (prefers-contrast: more)');

/** The colours that a part of tokens.css gives, by day and by night. */
function palette(part: string, time: 'day' | 'night'): Map<string, string> {
  const pairs = part.split('@media (forced-colors')[0]?.matchAll(/--([\w-]+):\s*light-dark\((\S+), (\S+)\)/g) ?? [];
  return new Map([...pairs].map(([, name = '', day = '', night = '']) => [name, time === 'day' ? day : night]));
}

/** WCAG 2.2: relative luminance, and how two colours stand out from each other, from 1 to 21. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('every token that a style sheet asks for exists', () => {
  const client = fileURLToPath(new URL('../', import.meta.url));
  const sheets = globSync('**/*.css', { cwd: client }).map((file) => readFileSync(`${client}${file}`, 'utf8'));
  const given = new Set(sheets.flatMap((sheet) => [...sheet.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)));
  const asked = sheets.flatMap((sheet) => [...sheet.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  expect(asked).not.toHaveLength(0);
  expect(asked.filter((name) => !given.has(name))).toEqual([]);
});

const GROUNDS = ['paper', 'card', 'sky-tint', 'sun-tint', 'problem-tint'];
const on = (grounds: string[], ...inks: string[]) => grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const));

const TEXT = [
  ...on(GROUNDS, 'ink', 'soft-ink'),
  ...on(['paper', 'card', 'sky-tint', 'sun-tint'], 'sky'),
  ...on(['paper', 'card', 'problem-tint'], 'problem'),
  ...on(['high-sky', 'mid-sky', 'low-sky', 'far-hill'], 'ink', 'soft-ink'),
  ...on(['sky', 'sky-pressed'], 'on-sky'),
];
const PARTS = [
  ...on(['paper', 'card', 'sky-tint', 'sun-tint'], 'strong-line', 'sun-edge', 'rain', 'storm', 'cloud-edge', 'focus'),
  ...on(['track'], 'sun-edge', 'rain', 'storm'), // a bar's edge against its track
  ...on(['cloud'], 'rain', 'storm'), // the marks in a bar
  ...on(['high-sky', 'low-sky'], 'focus'),
];

describe.each([
  ['by day', palette(usual, 'day')],
  ['by night', palette(usual, 'night')],
  ['by day with more contrast', new Map([...palette(usual, 'day'), ...palette(more, 'day')])],
  ['by night with more contrast', new Map([...palette(usual, 'night'), ...palette(more, 'night')])],
])('%s', (_when, colours) => {
  const named = (name: string) => colours.get(name === 'focus' ? 'ink' : name) ?? `no ${name}`;

  test.each(TEXT)('%s can be read on %s', (ink, ground) => expect(contrast(named(ink), named(ground))).toBeGreaterThanOrEqual(4.5));
  test.each(PARTS)('%s can be made out on %s', (part, ground) => expect(contrast(named(part), named(ground))).toBeGreaterThanOrEqual(3));
});
