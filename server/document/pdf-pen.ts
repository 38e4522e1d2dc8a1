import { runsOf, type Weight } from './pdf-fonts.ts';

/** What is written with: the document, and where a line may stand. */
export type Pen = { doc: PDFKit.PDFDocument; left: number; width: number; bottom: number };
export type Style = { size: number; weight?: Weight; color?: string; width?: number; align?: 'left' | 'right' };

export const INK = '#1c2b3a';
export const SOFT_INK = '#4b5c6d';

type Child = PDFKit.PDFStructureElementChild;
type Options = { alt?: string; scope?: 'Column' | 'Row' };

/** An element of the structure that a screen reader walks through. (`scope` is not among the known types yet.) */
export const element = (doc: PDFKit.PDFDocument, tag: string, options: Options = {}, children?: Child[]): PDFKit.PDFStructureElement =>
  doc.struct(tag, options, children);

/** A text of its own, with the tag that says what it is. */
export function tagged(pen: Pen, tag: string, text: string, style: Style): void {
  const { doc } = pen;
  doc.addStructure(element(doc, tag, {}, [() => write(pen, text, pen.left, style)]));
  doc.y += 5;
}

/** Text at `x` and the present height, in as many faces as its alphabets need. */
export function write({ doc, width }: Pen, text: string, x: number, { size, weight = 400, color = INK, ...more }: Style): void {
  const runs = runsOf(text, weight);
  doc.fontSize(size).fillColor(color);
  for (const [at, { face, text: letters }] of runs.entries()) {
    const how = { width: more.width ?? width, lineGap: size * 0.2, align: more.align ?? 'left', continued: at < runs.length - 1 } as const;
    if (at === 0) doc.font(face).text(letters, x, doc.y, how);
    else doc.font(face).text(letters, how);
  }
}

/** What is drawn for the eye alone. */
export function artifact(doc: PDFKit.PDFDocument, drawing: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  drawing();
  doc.endMarkedContent();
}
