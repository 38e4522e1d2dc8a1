import { z } from 'zod';
import { LEVELS } from '../activities/wire.ts';
import type { After } from '../afterwards/after.ts';
import { CHAPTERS, type Block, type Paper } from '../document/wire.ts';
import { printable } from '../document/printable.ts';
import type { ReviewedActivity, SessionReport } from './wire.ts';

/** Raised when a program that reads these files could no longer understand them. */
const VERSION = 1;
export const SCHEMA_PATH = `/schemas/session-${VERSION}.json`;

const text = z.string();
const cell = z.union([z.string(), z.number()]);

const BLOCK: z.ZodType<Block> = z.discriminatedUnion('block', [
  z.strictObject({ block: z.literal('heading'), text, level: z.union([z.literal(1), z.literal(2)]).exactOptional() }),
  z.strictObject({ block: z.literal('paragraph'), text }),
  z.strictObject({ block: z.literal('list'), items: z.array(text), ordered: z.literal(true).exactOptional() }),
  z.strictObject({ block: z.literal('table'), caption: text, head: z.array(text), rows: z.array(z.array(cell)) }),
  z.strictObject({
    block: z.literal('bars'),
    caption: text,
    head: z.tuple([text, text, text]),
    bars: z.array(z.strictObject({ label: text, of: z.array(text), count: cell, share: text, fraction: z.number().min(0).max(1) })),
    note: text.exactOptional(),
    several: z.literal(true).exactOptional(),
  }),
  z.strictObject({ block: z.literal('note'), text }),
]);

const lines = z.array(text);
const WRITE_UP = z
  .strictObject({
    short: text.meta({ description: 'The session in short; empty if nobody has written it.' }),
    actions: z.array(z.strictObject({ what: text, who: text, by: z.iso.date().nullable(), done: z.boolean() })),
    ...{ decisions: lines, notes: lines, parked: lines, keep: lines, change: lines, try: lines },
  })
  .meta({ description: 'What the facilitators wrote.' });

const SESSION = z.strictObject({
  $schema: z.string().meta({ description: 'The address of this schema.' }),
  version: z.literal(VERSION),
  title: text.meta({ description: 'The name of the group or session; empty if it has none.' }),
  language: text.meta({ description: 'The language of the sentences. What people wrote may be in any.' }),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable().meta({ description: 'Null while the session goes on.' }),
  keptUntil: z.iso.datetime().meta({ description: 'When the server deletes the session.' }),
  came: z.int().min(0).meta({ description: 'How many people came.' }),
  writeUp: WRITE_UP,
  activities: z.array(
    z.strictObject({
      title: text,
      kind: text,
      chapter: z.enum(CHAPTERS),
      level: z
        .enum(LEVELS)
        .meta({ description: 'Private: nobody can see who chose what. Counted: no names. Named: names showed in the session.' }),
      state: z.enum(['open', 'over', 'lost']),
      asks: text.nullable().meta({ description: 'The same in every session in which the same was asked.' }),
      blocks: z.array(BLOCK),
    }),
  ),
  after: z
    .array(z.strictObject({ title: text, blocks: z.array(BLOCK) }))
    .meta({ description: 'What came after the session: the survey, once it is closed, and published words of people.' }),
});
type Session = z.infer<typeof SESSION>;

/** What the files are like, for programs that read them. */
export const schemaAt = (address: string): object => ({
  ...z.toJSONSchema(SESSION, { target: 'draft-2020-12' }),
  $id: address,
  title: 'A Bright Spells session',
});

/** A session for another program, or to keep. There is no id in it, and no time but those of the session itself. */
export function json(session: SessionReport, { language }: Paper, schema: string, after: After[] = []): string {
  const { startedAt, endedAt, keptUntil, came, activities, written } = session;
  const iso = (at: number) => new Date(at).toISOString();
  const fit = (blocks: Block[]) => printable({ title: '', subtitle: '', language, blocks }).blocks;
  const file: Session = {
    $schema: schema,
    version: VERSION,
    title: session.title,
    language,
    startedAt: iso(startedAt),
    endedAt: endedAt === null ? null : iso(endedAt),
    keptUntil: iso(keptUntil),
    came,
    writeUp: written.words,
    activities: activities.map(({ title, kind, chapter, level, phase, asks, blocks }) => ({
      ...{ title, kind, chapter, level, asks },
      state: STATES[phase],
      blocks: fit(blocks),
    })),
    after: after.map(({ title, blocks }) => ({ title, blocks: fit(blocks) })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const STATES = { open: 'open', closing: 'open', closed: 'over', shown: 'over', lost: 'lost' } as const satisfies Record<
  ReviewedActivity['phase'],
  Session['activities'][number]['state']
>;
