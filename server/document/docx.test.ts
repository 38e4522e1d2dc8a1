import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { bytesOf, innerParts, partsOf } from '../../test/support/files.ts';
import { tablesInHtml } from '../../test/support/markup.ts';
import { EVENING, HOSTILE, paperOf, tablesIn } from '../../test/support/papers.ts';
import { word } from './docx.ts';
import { printable } from './printable.ts';
import type { Paper } from './wire.ts';

const read = async (paper: Paper) => {
  const bytes = await bytesOf(word(paper));
  return { bytes, parts: partsOf(bytes), xml: partsOf(bytes)['word/document.xml'] ?? '' };
};
const count = (xml: string, found: RegExp): number => [...xml.matchAll(found)].length;

test('says the same numbers as the paper, to a reader that goes by styles', async () => {
  const { bytes } = await read(EVENING);
  const { value, messages } = await mammoth.convertToHtml({ buffer: bytes }, { styleMap: ["p[style-name='Title'] => h1:fresh"] });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  expect(tablesInHtml(value)).toEqual(tablesIn(EVENING));
  expect(value).toContain('<h1>Tuesday network</h1>');
  expect(value).toContain('<h2>Weather poll</h2>');
  expect(value).toMatch(/<ul><li>The garden<\/li><li>A walk<\/li><\/ul>/);
  expect(value).toMatch(/<ol><li>Write<\/li><li>Send<\/li><\/ol>/);
});

test('has a title, a language, heading styles, header rows, and words for each chart', async () => {
  const { parts, xml } = await read(EVENING);
  expect(parts['docProps/core.xml']).toContain('<dc:title>Tuesday network</dc:title>');
  expect(parts['word/styles.xml']).toMatch(/<w:docDefaults>.*<w:lang w:val="en-GB"\/>.*<\/w:docDefaults>/s);
  expect(count(xml, /<w:pStyle w:val="Heading1"\/>/g)).toBe(2);
  expect(count(xml, /<w:pStyle w:val="Heading2"\/>/g)).toBe(3);
  expect(count(xml, /<w:pStyle w:val="Heading3"\/>/g)).toBe(1);
  expect(count(xml, /<w:tbl>/g)).toBe(3);
  expect(count(xml, /<w:tblHeader\/>/g)).toBe(3);
  expect(count(xml, /<w:drawing>/g)).toBe(2);
  expect(count(xml, /<wp:docPr [^>]*descr="Bar chart\. Most of us are somewhere\. Sunny: [^"]+"/g)).toBe(2);
  expect(xml).not.toMatch(/<w:txbxContent|<w:pict/);
});

test.each(HOSTILE)('%j is text wherever it stands', async (text) => {
  const paper = printable(paperOf(text));
  const { bytes, parts, xml } = await read(paper);
  expect(xml).not.toMatch(/w:instrText|w:fldSimple|w:hyperlink|w:object|w:altChunk/);
  for (const part of [parts, ...innerParts(bytes)])
    for (const [path, inner] of Object.entries(part)) {
      expect(inner).not.toContain('TargetMode="External"');
      if (path.includes('/worksheets/')) expect(inner).not.toMatch(/<f[\s>/]/);
    }
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  const letters = (words: string) => words.replaceAll(/\s/g, '');
  expect(letters(value).startsWith(letters(paper.title))).toBe(true);
});

test('a paragraph runs as its letters do', async () => {
  expect((await read(paperOf('صباح الخير'))).xml).toContain('<w:bidi/>');
  expect((await read(EVENING)).xml).not.toContain('<w:bidi/>');
});
