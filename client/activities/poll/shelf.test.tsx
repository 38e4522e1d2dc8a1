import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { setupProps, nothing } from './fixtures.ts';
import { rememberUsed } from './memory.ts';
import { Shelf } from './shelf.tsx';

const read = () =>
  renderToStaticMarkup(<Shelf {...setupProps(34)} shelf={undefined} keep={undefined} take={nothing} write={nothing} />)
    .replaceAll(/aria-label="([^"]+)"/g, '> $1 <')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

const howOften = (text: string, part: string): number => text.split(part).length - 1;

test('polls stand by what they are for, each once', () => {
  const text = read();
  const purposes = ['To arrive', 'To tune in', 'To decide', 'To leave', 'Your own polls'];
  expect(purposes.map((purpose) => text.indexOf(purpose))).toEqual(
    purposes.map((purpose) => text.indexOf(purpose)).toSorted((a, b) => a - b),
  );
  expect(text).not.toContain('Used last');
  expect(howOften(text, 'How is the pace?')).toBe(1);
});

test('what was used last is on top and nowhere else, and a pulse is one press away there too', () => {
  rememberUsed({ preset: 'pace-5', minutes: 2 });
  const [top = '', rest = ''] = read().split('To arrive');
  expect(top).toContain('Used last');
  expect(top).toContain('How is the pace?');
  expect(top).toContain('Ask now, for 2 minutes: Pace');
  expect(rest).not.toContain('How is the pace?');
});

test('a poll whose name is its question says what can be answered', () => {
  expect(read()).toContain('Ready to go on? Ready / Nearly / Not yet');
});
