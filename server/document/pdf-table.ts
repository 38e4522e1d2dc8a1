import { inWords, lookOf, TRACK } from './bars-svg.ts';
import { artifact, element, INK, SOFT_INK, write, type Pen, type Style } from './pdf-pen.ts';
import type { Block, Cell } from './wire.ts';

const PAD = 5;
const NUMBER_WIDTH = 92;
const BAR = { height: 12, radius: 5, below: 7 };

type Element = PDFKit.PDFStructureElement;
type Column = { left: number; width: number; align: 'left' | 'right' };
type Line = { cells: Cell[]; tags: ('TH' | 'TD')[]; scope: 'Column' | 'Row'; style: Style };

export function drawTable(pen: Pen, { head, rows }: Extract<Block, { block: 'table' }>): void {
  const columns = columnsOf(
    pen,
    head.map((_, at) => at > 0 && rows.every((row) => typeof row[at] === 'number')),
  );
  whole(pen, (table) => {
    drawLine(pen, table, columns, headLine(head));
    for (const row of rows) {
      makeRoom(pen, heightOf(pen, columns, row), () => drawLine(pen, null, columns, headLine(head)));
      drawLine(pen, table, columns, bodyLine(row));
    }
  });
}

/** The table is the picture: below each row lies its bar, and all bars together are one figure with words for it. */
export function drawBars(pen: Pen, { caption, head, bars }: Extract<Block, { block: 'bars' }>): void {
  const numbers = columnsOf(pen, [false, true, true]);
  const words = inWideMiddle(numbers);
  const figure = element(pen.doc, 'Figure', { alt: `Bar chart. ${caption} ${bars.map(inWords).join('. ')}.` });
  whole(pen, (table) => {
    pen.doc.addStructure(figure);
    drawLine(pen, table, numbers, headLine(head));
    for (const [at, { label, count, share, fraction }] of bars.entries()) {
      const cells = [label, count, share];
      const columns = typeof count === 'number' ? numbers : words;
      makeRoom(pen, heightOf(pen, columns, cells) + BAR.height + BAR.below, () => drawLine(pen, null, numbers, headLine(head)));
      drawLine(pen, table, columns, bodyLine(cells), false);
      figure.add(() => drawBar(pen, fraction, at));
    }
  });
  figure.end();
}

const headLine = (cells: string[]): Line => ({ cells, tags: cells.map(() => 'TH'), scope: 'Column', style: { size: 12, color: SOFT_INK } });
const bodyLine = (cells: Cell[]): Line => ({
  cells,
  tags: cells.map((_, at) => (at === 0 ? 'TH' : 'TD')),
  scope: 'Row',
  style: { size: 12 },
});

function whole(pen: Pen, fill: (table: Element) => void): void {
  const table = element(pen.doc, 'Table');
  pen.doc.addStructure(table);
  makeRoom(pen, 70, () => {});
  fill(table);
  table.end();
  pen.doc.y += 6;
}

/** Numbers stand in narrow columns, at the end of them. Words share the rest: half of it for what the row is about. */
function columnsOf({ left, width }: Pen, areNumbers: boolean[]): Column[] {
  const narrow = Math.min(NUMBER_WIDTH, width / (areNumbers.length + 1));
  const rest = width - narrow * areNumbers.filter((isNumber) => isNumber).length;
  const others = areNumbers.filter((isNumber) => !isNumber).length - 1;
  const widths = areNumbers.map((isNumber, at) => (isNumber ? narrow : others === 0 ? rest : at === 0 ? rest / 2 : rest / 2 / others));
  return areNumbers.map((isNumber, at) => {
    const start = left + widths.slice(0, at).reduce((sum, each) => sum + each, 0);
    const gap = at === 0 ? 0 : PAD;
    return { left: start + gap, width: (widths[at] ?? 0) - PAD - gap, align: isNumber ? 'right' : 'left' };
  });
}

/** Words in place of a number have its column and the next, which is then empty. */
const inWideMiddle = ([first, middle, last]: Column[]): Column[] =>
  first && middle && last ? [first, { ...middle, width: last.left + last.width - middle.left }, last] : [];

function heightOf({ doc }: Pen, columns: Column[], cells: Cell[]): number {
  doc.fontSize(12);
  const heights = cells.map((cell, at) => doc.heightOfString(String(cell) || ' ', { width: columns[at]?.width ?? 10, lineGap: 2.4 }));
  return Math.max(...heights) + 2 * PAD;
}

/** A row stands on one page, and below its headings. */
function makeRoom({ doc, bottom }: Pen, height: number, repeatHead: () => void): void {
  if (doc.y + height <= bottom) return;
  doc.addPage();
  repeatHead();
}

/** Without a table, as when headings are repeated, a line is for the eye alone. */
function drawLine(pen: Pen, table: Element | null, columns: Column[], { cells, tags, scope, style }: Line, ruled = true): void {
  const { doc, left, width } = pen;
  const top = doc.y + PAD;
  const row = table && element(doc, 'TR');
  if (row) table.add(row);
  let end = top;
  for (const [at, cell] of cells.entries()) {
    const column = columns[at] ?? { left, width, align: 'left' };
    const put = () => {
      doc.y = top;
      const bold = tags[at] === 'TH' && scope === 'Row';
      if (cell !== '')
        write(pen, String(cell), column.left, { ...style, ...(bold && { weight: 700 }), width: column.width, align: column.align });
      end = Math.max(end, doc.y);
    };
    if (row) row.add(element(doc, tags[at] ?? 'TD', tags[at] === 'TH' ? { scope } : {}, [put]));
    else artifact(doc, put);
  }
  row?.end();
  doc.y = end + 2;
  if (ruled)
    artifact(doc, () =>
      doc
        .moveTo(left, doc.y)
        .lineTo(left + width, doc.y)
        .lineWidth(0.5)
        .strokeColor(TRACK.edge)
        .stroke(),
    );
}

function drawBar({ doc, left, width }: Pen, fraction: number, at: number): void {
  const { y } = doc;
  const { ground, mark, edge, draw, turned } = lookOf(at);
  doc.roundedRect(left, y, width, BAR.height, BAR.radius).lineWidth(0.5).fillAndStroke(TRACK.fill, TRACK.edge);
  const long = fraction * width;
  if (long > 0) {
    doc.save();
    doc.roundedRect(left, y, Math.max(long, 3), BAR.height, Math.min(BAR.radius, long / 2)).clip();
    doc.rect(left, y, long, BAR.height).fill(ground);
    if (draw) hatch(doc, { left, y, long }, { draw, mark, turned: turned ?? false });
    doc.restore();
    doc
      .roundedRect(left, y, Math.max(long, 3), BAR.height, Math.min(BAR.radius, long / 2))
      .lineWidth(1)
      .strokeColor(edge)
      .stroke();
  }
  doc.fillColor(INK);
  doc.y = y + BAR.height + BAR.below;
}

/** The pattern of a bar, tile by tile, as its own shape cuts it off. */
function hatch(
  doc: PDFKit.PDFDocument,
  { left, y, long }: { left: number; y: number; long: number },
  { draw, mark, turned }: { draw: string; mark: string; turned: boolean },
): void {
  const tile = 8;
  for (let x = -BAR.height; x < long + BAR.height; x += tile) {
    if (turned) {
      doc
        .moveTo(left + x, y + BAR.height)
        .lineTo(left + x + 4, y + BAR.height)
        .lineTo(left + x + 4 + BAR.height, y)
        .lineTo(left + x + BAR.height, y)
        .fill(mark);
      continue;
    }
    for (let down = 0; down < BAR.height; down += tile) {
      doc.save();
      doc
        .translate(left + x, y + down)
        .path(draw)
        .fill(mark);
      doc.restore();
    }
  }
}
