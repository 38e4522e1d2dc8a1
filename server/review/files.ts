import type { Readable } from 'node:stream';
import type { After } from '../afterwards/after.ts';
import { printable } from '../document/printable.ts';
import type { Paper } from '../document/wire.ts';
import { json, SCHEMA_PATH } from './json.ts';
import { paperOf } from './paper.ts';
import type { ReviewFile, SessionReport } from './wire.ts';

/** What a file is made from. `at` gives the address of a path on this server. */
type Given = { session: SessionReport; after: After[]; paper: Paper; at: (path: string) => string };
type Body = Iterable<string> | Readable;

const office = (what: string) => `application/vnd.openxmlformats-officedocument.${what}`;

/** The libraries that make files are large, and are loaded when somebody wants the first one. */
const FILES: Record<ReviewFile, { type: string; make: (given: Given) => Body | Promise<Body> }> = {
  html: { type: 'text/html; charset=utf-8', make: async ({ paper }) => (await import('../document/html.ts')).html(paper) },
  docx: { type: office('wordprocessingml.document'), make: async ({ paper }) => (await import('../document/docx.ts')).word(paper) },
  pdf: { type: 'application/pdf', make: async ({ paper }) => (await import('../document/pdf.ts')).pdf(paper) },
  txt: { type: 'text/plain; charset=utf-8', make: async ({ paper }) => (await import('../document/text.ts')).plainText(paper) },
  md: { type: 'text/markdown; charset=utf-8', make: async ({ paper }) => (await import('../document/markdown.ts')).markdown(paper) },
  xlsx: { type: office('spreadsheetml.sheet'), make: async ({ paper }) => (await import('../document/xlsx.ts')).xlsx(paper) },
  csv: { type: 'text/csv; charset=utf-8', make: async ({ paper }) => (await import('../document/csv.ts')).csv(paper) },
  json: {
    type: 'application/json; charset=utf-8',
    make: ({ session, after, paper, at }) => [json(session, paper, at(SCHEMA_PATH), after)],
  },
};

/** A session as a file. `zone` is where its reader is. */
export async function fileOf(
  session: SessionReport,
  { file, zone, at, after }: { file: ReviewFile; zone: string; at: Given['at']; after: After[] },
): Promise<{ type: string; name: string; body: Body }> {
  const { type, make } = FILES[file];
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(session.startedAt); // 2027-03-01
  const body = await make({ session, after, paper: printable(paperOf(session, zone, after)), at });
  return { type, name: `bright-spells-${day}.${file}`, body };
}
