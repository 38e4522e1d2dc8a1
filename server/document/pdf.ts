import type { Readable } from 'node:stream';
import PdfDocument from 'pdfkit';
import { faces, isWritable } from './pdf-fonts.ts';
import { artifact, element, SOFT_INK, tagged, write, type Pen } from './pdf-pen.ts';
import { drawBars, drawTable } from './pdf-table.ts';
import type { Block, Paper } from './wire.ts';

const MARGIN = 62; // points
const FOOT = 36;

/** The mark by which checkers see what the file promises. (Not among the known types yet.) */
const UNIVERSAL = 'PDF/UA' as unknown as PDFKit.Mixins.PDFSubsets;

const HEADINGS = { 1: { size: 17, above: 22 }, 2: { size: 14, above: 14 }, 3: { size: 12, above: 8 } } as const;
/** What a heading, or the sentence above a table, must have below it on its page. */
const COMPANY = 110;

/** Tagged PDF (PDF/UA): title, language, bookmarks, an order to read in, and tables whose cells know their headings. */
export function pdf(paper: Paper): Readable {
  const { title, subtitle, language } = paper;
  const doc = new PdfDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    lang: language,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    subset: UNIVERSAL,
    bufferPages: true,
    font: '', // or it begins with one that is not embedded
    info: { Title: title, Creator: 'Bright Spells' },
  });
  for (const weight of [400, 700] as const) for (const { name, bytes } of faces(weight)) doc.registerFont(name, bytes);
  const pen: Pen = { doc, left: MARGIN, width: doc.page.width - 2 * MARGIN, bottom: doc.page.height - MARGIN };
  tagged(pen, 'H1', title, { size: 24, weight: 700 });
  tagged(pen, 'P', subtitle, { size: 12, color: SOFT_INK });
  let chapter: PDFKit.PDFOutline | null = null;
  for (const block of withWarning(paper)) {
    if (block.block === 'heading' && block.level === 1) chapter = doc.outline.addItem(block.text, { expanded: true });
    if (block.block === 'heading' && block.level === 2) chapter?.addItem(block.text);
    draw(pen, block);
  }
  numberPages(pen);
  doc.end();
  return doc;
}

/** There are alphabets that these pages cannot be written in, and they say so. */
function withWarning({ title, subtitle, blocks }: Paper): Block[] {
  if (isWritable(JSON.stringify([title, subtitle, blocks]))) return blocks;
  return [
    { block: 'note', text: 'This PDF cannot show all letters: a ? stands for them. The Word file and the web page have them.' },
    ...blocks,
  ];
}

function draw(pen: Pen, block: Block): void {
  const { doc } = pen;
  switch (block.block) {
    case 'heading': {
      const { size, above } = HEADINGS[block.level ?? 3];
      if (doc.y + above + COMPANY > pen.bottom) doc.addPage();
      else doc.y += above;
      return tagged(pen, `H${(block.level ?? 3) + 1}`, block.text, { size, weight: 700 });
    }
    case 'paragraph':
      return tagged(pen, 'P', block.text, { size: 12 });
    case 'note':
      return tagged(pen, 'P', block.text, { size: 12, color: SOFT_INK });
    case 'list':
      return list(pen, block.items, block.ordered ?? false);
    case 'table':
      withCompany(pen);
      tagged(pen, 'P', block.caption, { size: 12.5 });
      return drawTable(pen, block);
    case 'bars':
      withCompany(pen);
      tagged(pen, 'P', block.caption, { size: 12.5 });
      drawBars(pen, block);
      if (block.note !== undefined) tagged(pen, 'P', block.note, { size: 12, color: SOFT_INK });
  }
}

function withCompany({ doc, bottom }: Pen): void {
  if (doc.y + COMPANY > bottom) doc.addPage();
}

function list(pen: Pen, items: string[], ordered: boolean): void {
  const { doc, left, width } = pen;
  const whole = element(doc, 'L');
  doc.addStructure(whole);
  for (const [at, item] of items.entries()) {
    if (doc.y + 20 > pen.bottom) doc.addPage();
    const entry = element(doc, 'LI');
    whole.add(entry);
    const top = doc.y;
    entry.add(element(doc, 'Lbl', {}, [() => write(pen, ordered ? `${at + 1}.` : '•', left, { size: 12, width: 16 })]));
    doc.y = top;
    entry.add(element(doc, 'LBody', {}, [() => write(pen, item, left + 18, { size: 12, width: width - 18 })]));
    entry.end();
    doc.y += 3;
  }
  whole.end();
  doc.y += 4;
}

/** Numbers at the foot are no part of what is read. */
function numberPages(pen: Pen): void {
  const { doc, left } = pen;
  const { start, count } = doc.bufferedPageRange();
  for (let at = start; at < start + count; at += 1) {
    doc.switchToPage(at);
    doc.page.margins.bottom = 0; // or writing below the margin would begin a new page
    artifact(doc, () => {
      doc.y = doc.page.height - FOOT;
      write(pen, `${at + 1} / ${count}`, left, { size: 10, color: SOFT_INK, align: 'right' });
    });
  }
}
