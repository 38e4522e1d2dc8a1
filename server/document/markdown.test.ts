import * as fc from '../../test/support/fast-check.ts';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { EVENING, HOSTILE, paperOf, tablesIn } from '../../test/support/papers.ts';
import { markdown } from './markdown.ts';
import { printable } from './printable.ts';
import type { Paper } from './wire.ts';

type Node = { type: string; value?: string; children?: Node[] };

/** As GitHub reads it: tables, bare addresses, crossed out text and footnotes. */
const read = (paper: Paper): Node =>
  fromMarkdown([...markdown(paper)].join(''), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const walk = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(walk)];
const textOf = ({ type, value = '', children = [] }: Node): string => (type === 'break' ? '\n' : value + children.map(textOf).join(''));

test('says the same numbers as the paper', () => {
  const tables = walk(read(EVENING)).filter(({ type }) => type === 'table');
  expect(tables.map(({ children = [] }) => children.map((row) => (row.children ?? []).map(textOf)))).toEqual(tablesIn(EVENING));
});

const OURS = ['root', 'heading', 'paragraph', 'text', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'break', 'inlineCode'];
/** Two lists in a row are told apart by their kind, so one of ours never runs into the next. */
const shapeOf = (node: Node) => walk(node).flatMap(({ type }) => (['text', 'break', 'inlineCode'].includes(type) ? [] : [type]));

describe('whatever people write stays text', () => {
  const plain = shapeOf(read(paperOf('plain')));
  const expectText = (text: string) => {
    const paper = printable(paperOf(text));
    const tree = read(paper);
    expect(walk(tree).filter(({ type }) => !OURS.includes(type))).toEqual([]);
    expect(shapeOf(tree)).toEqual(plain);
    const items = walk(tree).filter(({ type }) => type === 'listItem');
    expect(items.map(textOf)[0]).toBe(paper.title);
  };
  test.each(HOSTILE)('%j', (text) => expectText(text));

  test('any text at all', () => {
    const pieces = fc.constantFrom(
      ...'#*_-+=>|`~[]()<>!&.:;\\/@$^{}1 a\n'.split(''),
      'http://',
      'www.',
      '--',
      '  ',
      'é',
      '1.',
      '&amp;',
      'a@b.cd',
    );
    const text = fc.array(pieces, { minLength: 1, maxLength: 14 }).map((parts) =>
      parts
        .join('')
        .replaceAll(/[ ]*\n\s*/g, '\n')
        .trim(),
    );
    fc.assert(
      fc.property(
        text.filter((words) => words !== ''),
        expectText,
      ),
      { numRuns: 300 },
    );
  });
});
