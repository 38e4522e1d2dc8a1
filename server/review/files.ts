import type { Readable } from 'node:stream';
import type { After } from '../afterwards/after.ts';
import { printable } from '../document/printable.ts';
import type { Paper } from '../document/wire.ts';
import { json, SCHEMA_PATH } from './json.ts';
import { paperOf, seriesPaperOf } from './paper.ts';
import type { ReviewFile, SeriesFile, SeriesReport, SessionReport } from './wire.ts';

type Body = Iterable<string> | Readable;
export type Made = { type: string; name: string; body: Body };

const office = (what: string) => `application/vnd.openxmlformats-officedocument.${what}`;

/** The libraries that make files are large, and are loaded when somebody wants the first one. */
const FILES: Record<SeriesFile, { type: string; make: (paper: Paper) => Promise<Body> }> = {
  html: { type: 'text/html; charset=utf-8', make: async (paper) => (await import('../document/html.ts')).html(paper) },
  docx: { type: office('wordprocessingml.document'), make: async (paper) => (await import('../document/docx.ts')).word(paper) },
  pdf: { type: 'application/pdf', make: async (paper) => (await import('../document/pdf.ts')).pdf(paper) },
  txt: { type: 'text/plain; charset=utf-8', make: async (paper) => (await import('../document/text.ts')).plainText(paper) },
  md: { type: 'text/markdown; charset=utf-8', make: async (paper) => (await import('../document/markdown.ts')).markdown(paper) },
  xlsx: { type: office('spreadsheetml.sheet'), make: async (paper) => (await import('../document/xlsx.ts')).xlsx(paper) },
  csv: { type: 'text/csv; charset=utf-8', make: async (paper) => (await import('../document/csv.ts')).csv(paper) },
};

const JSON_TYPE = 'application/json; charset=utf-8';

/** A session as a file. `zone` is where its reader is; `at` gives the address of a path on this server. */
export async function fileOf(
  session: SessionReport,
  { file, zone, at, after }: { file: ReviewFile; zone: string; at: (path: string) => string; after: After[] },
): Promise<Made> {
  const paper = printable(paperOf(session, zone, after));
  const name = `bright-spells-${dayOf(session.startedAt, zone)}.${file}`;
  if (file === 'json') return { type: JSON_TYPE, name, body: [json(session, paper, at(SCHEMA_PATH), after)] };
  return { type: FILES[file].type, name, body: await FILES[file].make(paper) };
}

/** The sessions of a series side by side as a file. */
export async function seriesFileOf(series: SeriesReport, { file, zone }: { file: SeriesFile; zone: string }): Promise<Made> {
  const latest = Math.max(...series.sessions.map(({ startedAt }) => startedAt));
  const { type, make } = FILES[file];
  return { type, name: `bright-spells-series-${dayOf(latest, zone)}.${file}`, body: await make(printable(seriesPaperOf(series, zone))) };
}

/** 2027-03-01 */
const dayOf = (at: number, zone: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);
