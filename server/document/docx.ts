import { PassThrough, type Readable } from 'node:stream';
import * as docx from 'docx';
import { ChartRun } from 'docx/charts';
import { inWords } from './bars-svg.ts';
import { startsRightToLeft } from './direction.ts';
import type { Bar, Block, Cell, Paper } from './wire.ts';

const {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} = docx;

/** Word: real headings and lists, tables with header rows, charts that Word can edit and a screen reader can read. */
export function word(paper: Paper): Readable {
  const { title, subtitle, language, blocks } = paper;
  const document = new docx.Document({
    title,
    creator: 'Bright Spells',
    features: { updateFields: false },
    styles: stylesIn(language),
    numbering: { config: [{ reference: ORDERED, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: INDENT }] }] },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        children: [
          lines(title, { heading: HeadingLevel.TITLE }),
          lines(subtitle, { style: 'Subtitle' }),
          ...blocks.flatMap((block, at) => childrenOf(block, at)),
        ],
      },
    ],
  });
  return Packer.toStream(document).pipe(new PassThrough());
}

type Child = docx.Paragraph | docx.Table;
type How = Omit<docx.IParagraphOptions, 'children' | 'text'>;

const ORDERED = 'in-order';
const INDENT = { paragraph: { indent: { left: 360, hanging: 360 } } };
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Each paragraph runs as its own text does. */
const lines = (text: string, how: How = {}): docx.Paragraph =>
  new Paragraph({
    ...how,
    ...(startsRightToLeft(text) && { bidirectional: true }),
    children: text.split('\n').map((line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }) })),
  });

function childrenOf(block: Block, at: number): Child[] {
  switch (block.block) {
    case 'heading':
      return [lines(block.text, { heading: HEADINGS[(block.level ?? 3) - 1] ?? HeadingLevel.HEADING_3 })];
    case 'paragraph':
      return [lines(block.text)];
    case 'note':
      return [lines(block.text, { style: 'Note' })];
    case 'list':
      return block.items.map((item) =>
        lines(item, block.ordered ? { numbering: { reference: ORDERED, level: 0, instance: at } } : { bullet: { level: 0 } }),
      );
    case 'table':
      return [captionOf(block.caption), table(block.head, block.rows), spacer()];
    case 'bars':
      return [
        captionOf(block.caption),
        chart(block),
        table(
          block.head,
          block.bars.map(({ label, count, share }) => [label, count, share]),
        ),
        block.note === undefined ? spacer() : lines(block.note, { style: 'Note' }),
      ];
  }
}

const captionOf = (text: string): docx.Paragraph => lines(text, { style: 'Sentence', keepNext: true });
/** Between a table and what follows it, since a table has no space of its own. */
const spacer = (): docx.Paragraph => new Paragraph({ style: 'Note' });

/** Columns of figures stand at the end of their line; the first column has half of the page. */
function table(head: string[], rows: Cell[][]): docx.Table {
  const widths = head.map((_, at) => (at === 0 ? PAGE_WIDTH / (head.length === 1 ? 1 : 2) : PAGE_WIDTH / 2 / (head.length - 1)));
  const isFigures = head.map((_, at) => at > 0 && rows.some((row) => typeof row[at] === 'number' || /^\d+ %$/.test(row[at] ?? '')));
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'B9B09C' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (value: Cell, at: number, how: How = {}) =>
    new TableCell({
      children: [lines(String(value), { ...how, ...(isFigures[at] && { alignment: AlignmentType.END }) })],
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths,
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, at) => cell(text, at, { style: 'TableHead', keepNext: true })),
      }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((value, at) => cell(value, at)) })),
    ],
  });
}

const PAGE_WIDTH = 9026; // twentieths of a point, between the margins of A4
const ROW_HEIGHT = 34; // pixels

/** A bar that stands for words has no length that could be read off. */
const chart = ({ caption: says, head, bars }: Extract<Block, { block: 'bars' }>): docx.Paragraph =>
  new Paragraph({
    keepNext: true,
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ChartRun({
        type: 'bar',
        categories: bars.map(({ label }) => label),
        series: [{ name: head[1], values: bars.map(({ count }) => (typeof count === 'number' ? count : null)), color: '4D7196' }],
        legend: false,
        gapWidth: 60,
        dataLabels: { value: true, position: 'outsideEnd' },
        categoryAxis: { reverseOrder: true },
        valueAxis: { visible: false, gridlines: false },
        transformation: { width: 600, height: 40 + ROW_HEIGHT * Math.max(bars.length, 1) },
        altText: { name: 'Bar chart', description: altTextOf(says, bars) },
      }),
    ],
  });

const altTextOf = (description: string, bars: Bar[]): string => `Bar chart. ${description} ${bars.map(inWords).join('. ')}.`;

function stylesIn(language: string): docx.IStylesOptions {
  const ink = '1C2B3A';
  const heading = (size: number, before: number) => ({
    run: { font: 'Calibri', size, bold: true, color: ink },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 24, color: ink, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
      },
      title: heading(44, 0),
      heading1: heading(32, 480),
      heading2: heading(27, 320),
      heading3: heading(24, 200),
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { color: '4B5C6D' } },
      { id: 'Sentence', name: 'Sentence', basedOn: 'Normal', run: { size: 26 } },
      { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 22, color: '4B5C6D' } },
      { id: 'TableHead', name: 'Table Head', basedOn: 'Normal', run: { bold: true } },
    ],
  };
}
