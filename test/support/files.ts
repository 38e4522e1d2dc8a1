import { unzipSync, strFromU8 } from 'fflate';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Readable } from 'node:stream';

/** Files as programs read them that nobody here has written. */

export async function bytesOf(body: Iterable<string> | Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of body) parts.push(Buffer.from(part as string | Uint8Array));
  return Buffer.concat(parts);
}

/** The files in an office document, by their path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** The files inside of it that are office documents themselves, such as the numbers behind a chart. */
export const innerParts = (bytes: Uint8Array): Record<string, string>[] =>
  Object.entries(unzipSync(bytes)).flatMap(([path, part]) => (path.endsWith('.xlsx') ? [partsOf(part)] : []));

export type Tag = { role: string; alt?: string; text: string; children: Tag[] };

type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] };

/** A PDF as a screen reader walks through it: its tags with the text that stands in each. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ tags: Tag[]; title: string; language: string; outline: string[]; text: string }> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const tags: Tag[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) append(tags, await tagsOn(pdf, number));
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const outline = ((await pdf.getOutline()) ?? []).map(({ title }) => title);
  await task.destroy();
  return { tags, title: info.Title ?? '', language: info.Language ?? '', outline, text: tags.map(wholeText).join('\n') };
}

/** What runs over the end of a page is told once on each, with the text that stands there: here it is one again. */
function append(tags: Tag[], more: Tag[]): void {
  const shape = (list: Tag[]): string => JSON.stringify(list, (key, value: unknown) => (key === 'text' ? '' : value));
  const same = Array.from({ length: Math.min(tags.length, more.length) }, (_, at) => at + 1)
    .filter((length) => more.slice(0, length).every(({ children, role }) => children.length > 0 || role === 'Figure'))
    .findLast((length) => shape(tags.slice(-length)) === shape(more.slice(0, length)));
  const shared = same ?? 0;
  for (const [at, tag] of more.slice(0, shared).entries()) join(tags[tags.length - shared + at], tag);
  tags.push(...more.slice(shared));
}

function join(into: Tag | undefined, tag: Tag): void {
  if (!into) return;
  Object.assign(into, { text: into.text + tag.text });
  for (const [at, child] of tag.children.entries()) join(into.children[at], child);
}

async function tagsOn(pdf: PDFDocumentProxy, number: number): Promise<Tag[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1);
      if (id) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { id?: string }).id ?? '');
  }
  const tree = (await page.getStructTree()) as Node | null;
  return (tree?.children ?? []).flatMap((node) => asTag(node, texts));
}

function asTag({ role = '', alt, children = [] }: Node, texts: Map<string, string>): Tag {
  const text = children.flatMap(({ type, id }) => (type === 'content' && id ? [texts.get(id) ?? ''] : [])).join('');
  return {
    role,
    ...(alt !== undefined && { alt }),
    text,
    children: children.filter((child) => child.role).map((child) => asTag(child, texts)),
  };
}

export const wholeText = ({ text, children }: Tag): string => text + children.map(wholeText).join(' ');

/** All tags of a role, wherever they stand. */
export const tagsOf = (tags: Tag[], role: string): Tag[] =>
  tags.flatMap((tag) => [...(tag.role === role ? [tag] : []), ...tagsOf(tag.children, role)]);
