import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { HardWords } from './hard-words.tsx';

const marked = (text: string) =>
  [...renderToStaticMarkup(<HardWords text={text} />).matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word]) => word);

test.each([
  ['How is your weather?', []],
  ['How do you find our organisational communication?', ['organisational', 'communication']],
  ['Wie geht es dem Rentenversicherungsträger?', ['Rentenversicherungsträger']],
  ['', []],
])('%s', (text, hard) => expect(marked(text)).toEqual(hard));

test('says what to do, and only where something is hard', () => {
  expect(renderToStaticMarkup(<HardWords text="organisational" />)).toContain('This may be hard to read. Try shorter words.');
  expect(renderToStaticMarkup(<HardWords text="plain words" />)).toBe('');
});
