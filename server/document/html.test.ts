import { expect, test } from 'vitest';
import { elementsIn, tablesInHtml, textOf } from '../../test/support/markup.ts';
import { EVENING, HOSTILE, paperOf, tablesIn } from '../../test/support/papers.ts';
import { html } from './html.ts';
import { printable } from './printable.ts';
import type { Paper } from './wire.ts';

const pageOf = (paper: Paper): string => [...html(paper)].join('');

test('says the same numbers as the paper, in tables whose headings know what they head', () => {
  const page = pageOf(EVENING);
  expect(tablesInHtml(page)).toEqual(tablesIn(EVENING));
  const headings = elementsIn(page).filter(({ tagName }) => tagName === 'th');
  expect(headings.map(({ attrs }) => attrs.find(({ name }) => name === 'scope')?.value)).not.toContain(undefined);
});

test('has a language, a title, one main landmark and headings that step down one by one', () => {
  const elements = elementsIn(pageOf(EVENING));
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  expect(named('html')[0]?.attrs).toContainEqual({ name: 'lang', value: 'en-GB' });
  expect(named('title').map(textOf)).toEqual(['Tuesday network']);
  expect(named('main')).toHaveLength(1);
  const levels = elements.flatMap(({ tagName }) => (/^h\d$/.test(tagName) ? [Number(tagName[1])] : []));
  expect(levels[0]).toBe(1);
  for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
});

const TAGS =
  'html head meta title style body main header h1 h2 h3 h4 p ul ol li bdi div table caption thead tbody tr th td svg defs pattern path rect br'.split(
    ' ',
  );
const ATTRIBUTES =
  /^(lang|charset|name|content|http-equiv|dir|class|scope|aria-hidden|id|viewBox|width|height|x|y|rx|d|fill|stroke|stroke-width|patternUnits|patternTransform)$/;

test.each(HOSTILE)('%j is text wherever it stands', (text) => {
  const paper = printable(paperOf(text));
  const elements = elementsIn(pageOf(paper));
  expect(elements.map(({ tagName }) => tagName).filter((tag) => !TAGS.includes(tag))).toEqual([]);
  const attributes = elements.flatMap(({ attrs }) => attrs);
  expect(attributes.filter(({ name }) => !ATTRIBUTES.test(name))).toEqual([]);
  expect(attributes.filter(({ value }) => /javascript:|https?:|url\((?!#)/.test(value))).toEqual([]);
  expect(elements.filter(({ tagName }) => tagName === 'li').map(textOf)[0]).toBe(paper.title);
  expect(elements.filter(({ tagName }) => tagName === 'h1').map(textOf)).toEqual([paper.title]);
});
