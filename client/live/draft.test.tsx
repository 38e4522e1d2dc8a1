import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DRAFTS, useDraft } from './draft.ts';
import { device } from './keep.ts';

function Sentence() {
  const [text] = useDraft('sentence', 'nothing typed');
  return <p>{text}</p>;
}

test('what somebody had half typed is there when the panel opens again', () => {
  device.write(`${DRAFTS}sentence`, JSON.stringify('We would like'));
  expect(renderToStaticMarkup(<Sentence />)).toBe('<p>We would like</p>');
  device.sweep(DRAFTS);
  expect(renderToStaticMarkup(<Sentence />)).toBe('<p>nothing typed</p>');
});

test('a draft that an older panel kept in another way is let go, and nothing breaks', () => {
  device.write(`${DRAFTS}sentence`, 'We would');
  expect(renderToStaticMarkup(<Sentence />)).toBe('<p>nothing typed</p>');
});
