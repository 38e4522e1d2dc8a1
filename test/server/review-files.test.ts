import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import mammoth from 'mammoth';
import { gfm } from 'micromark-extension-gfm';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../server/document/wire.ts';
import {
  REVIEW_FILES,
  SERIES_FILES,
  type FileReady,
  type ReviewedSession,
  type ReviewFile,
  type ReviewList,
  type ReviewPage,
  type SeriesPage,
  type SessionReport,
} from '../../server/review/wire.ts';
import { ask } from '../support/ask.ts';
import { partsOf, readPdf, tagsOf, wholeText } from '../support/files.ts';
import { does, finish, opens, say, sees, WHOLE_CHECK } from '../support/group.ts';
import { MINUTE_MS, startHouse, type House } from '../support/house.ts';
import { elementsIn, tablesInHtml } from '../support/markup.ts';
import { HOSTILE, tablesIn } from '../support/papers.ts';
import { readCsv } from '../support/read-csv.ts';
import { Sharing } from '../support/sharing.ts';
import type { Someone } from '../support/someone.ts';
import { contextOf } from '../support/zoom.ts';

/** What people might write whom nobody has warned; the alphabets are those that every kind of file can write. */
const WRITTEN = HOSTILE.filter((text) => text.length <= 60 && !/[^\x20-\x7E]/.test(text));

/** How many come to each session of the group, and the line that they add to its agreement. */
const SESSIONS: [people: number, rule: string][] = [
  [91, 'Anyone can pass. No reason needed.'],
  [24, '=HYPERLINK("https://bad.example","Cameras are a choice")'],
  [18, '<b>One</b> person speaks at a time.'],
];

/** The weather of 91 people, what their groups found, an agreement with a check, and the weather as they leave. */
async function evening(house: House, meetingUuid: string, [people, rule]: [number, string]): Promise<void> {
  const ana = await house.join('Ana', { role: 'host', meetingUuid });
  const crowd = await house.crowd(people, { meetingUuid });
  await ana.does({ type: 'title', title: WRITTEN[0]! });
  const [, before] = await sessionsOf(house, await mainWindow(house));
  if (before) {
    await ana.does({ type: 'join-series', meetingId: before.id });
    await sees(ana, 'agreement'); // it stands here from now on
  }
  await weather(ana, crowd, 'weather-3', (at) => (at % 3 === 0 ? 'sunny' : at % 13 === 0 ? 'storm' : 'bright-spells'));
  await house.passes(MINUTE_MS / 2); // nobody may press faster than people do
  await wall(ana, crowd);
  await house.passes(MINUTE_MS / 2);
  await agreement(ana, crowd.slice(0, Math.ceil(people * 0.6)), rule);
  await house.passes(MINUTE_MS / 2);
  await weather(ana, crowd, 'leaving-weather', (at) => (at % 2 === 0 ? 'sunny' : 'bright-spells'));
  for (const person of [ana, ...crowd]) person.leave();
  await house.passes(45 * MINUTE_MS);
}

async function weather(ana: Someone, crowd: Someone[], preset: string, choice: (at: number) => string): Promise<void> {
  const poll = await ana.opens({ preset });
  await Promise.all(crowd.map((person, at) => person.answers(poll, choice(at))));
  await ana.closes(poll, { show: true });
}

async function wall(ana: Someone, crowd: Someone[]): Promise<void> {
  const sharing = await Sharing.open(ana, { theme: 'A', warmUp: false, keepWall: true });
  await sharing.opensGroups(crowd);
  const writers = new Map(crowd.map((person) => [sharing.group(person).key, person]));
  for (const [at, writer] of [...writers.values()].entries())
    await sharing.does(writer, { do: 'post', text: WRITTEN[at % WRITTEN.length]! });
  await sharing.goes('rooms', crowd);
  await ana.does({ type: 'close', activityId: sharing.id, show: true, now: true });
  await ana.until(({ activities }) => activities?.[sharing.id]?.phase === 'shown');
}

async function agreement(ana: Someone, some: Someone[], rule: string): Promise<void> {
  await opens(ana, 'conduct', { short: true }, some);
  await does(ana, 'conduct', { do: 'go', step: 'suggest' });
  await does(some[0]!, 'conduct', { do: 'suggest', text: rule, starter: null });
  await sees(ana, 'conduct', ({ common }) => common.written === 1);
  await does(ana, 'conduct', { do: 'finish' });
  await opens(ana, 'check', WHOLE_CHECK, some);
  await say(some, rule, 'agree');
  await finish(ana);
}

async function mainWindow(house: House): Promise<string> {
  const admission = await house.someone('Ana').enter({ by: 'zoom', context: contextOf({ person: 'Ana', mainWindow: true }) });
  return admission.ok ? admission.token : '';
}

async function sessionsOf(house: House, token: string): Promise<ReviewedSession[]> {
  return ((await ask(house.base, 'GET /api/review/meetings', { token })).json as ReviewList).sessions;
}

/** `of`: a session or a series, as a path below /api/review. */
async function filesOf<F extends ReviewFile>(house: House, token: string, of: string, kinds: readonly F[]): Promise<Map<F, Buffer>> {
  const files = new Map<F, Buffer>();
  for (const file of kinds) {
    const made = await ask(house.base, `POST /api/review${of}/files`, { token, body: { file, zone: 'Europe/London' } });
    const answer = await fetch(house.base + (made.json as FileReady).url);
    files.set(file, Buffer.from(await answer.arrayBuffer()));
  }
  return files;
}

type Table = string[][];
const letters = (tables: Table[]): Table[] => tables.map((rows) => rows.map((cells) => cells.map((cell) => cell.replaceAll(/\s/g, ''))));

type Node = { type: string; value?: string; children?: Node[] };
const walk = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(walk)];
const textOf = ({ value = '', children = [] }: Node): string => value + children.map(textOf).join('');

/** The tables in a file, as a reader that nobody here has written finds them. */
const READERS: Partial<Record<ReviewFile, (bytes: Buffer) => Promise<Table[]> | Table[]>> = {
  html: (bytes) => tablesInHtml(bytes.toString()),
  docx: async (bytes) => tablesInHtml((await mammoth.convertToHtml({ buffer: bytes })).value),
  pdf: async (bytes) =>
    tagsOf((await readPdf(bytes)).tags, 'Table').map((table) => tagsOf([table], 'TR').map(({ children }) => children.map(wholeText))),
  md: (bytes) =>
    walk(fromMarkdown(bytes.toString(), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
      .filter(({ type }) => type === 'table')
      .map(({ children = [] }) => children.map((row) => (row.children ?? []).map(textOf))),
};

/** The rows of a file that has no tables of its own, each as what it says of whom. */
const factsOf = (tables: Table[]): Table =>
  tables.flatMap(([head = [], ...rows]) =>
    rows.flatMap(([first = '', ...rest]) => rest.map((value, at) => [first, head[at + 1] ?? '', value])),
  );

describe('a real evening of 91 people, and two more of the same group', () => {
  test('every file says the same numbers as the page, to readers that nobody here has written, and nothing in it acts', async () => {
    const house = await startHouse();
    for (const [at, session] of SESSIONS.entries()) await evening(house, `evening ${at}`, session);
    const token = await mainWindow(house);
    const sessions = await sessionsOf(house, token);
    expect(sessions).toHaveLength(3);
    for (const { id } of sessions) {
      const { session } = (await ask(house.base, `GET /api/review/meetings/${id}`, { token })).json as ReviewPage;
      expect(new Set(session.activities.map(({ chapter }) => chapter))).toEqual(new Set(['mood', 'shared', 'agreement']));
      const files = await filesOf(house, token, `/meetings/${id}`, REVIEW_FILES);
      const blocks = session.activities.map((activity) => activity.blocks);
      await expectTheSame(blocks.flat(), files);
      const { activities } = JSON.parse(files.get('json')!.toString()) as SessionReport;
      expect(activities.map((activity) => activity.blocks)).toEqual(blocks);
      expectNothingActs(files);
    }
    const of = `/series/${sessions[0]!.seriesId}`;
    const { series } = (await ask(house.base, `GET /api/review${of}`, { token })).json as SeriesPage;
    expect(series.questions.map(({ times }) => times.length)).toEqual([2 * SESSIONS.length]); // arriving and leaving
    expect(series.agreements).toHaveLength(SESSIONS.length);
    const files = await filesOf(house, token, of, SERIES_FILES);
    await expectTheSame(
      [...series.questions.flatMap(({ times }) => times), ...series.agreements].flatMap(({ blocks }) => blocks),
      files,
    );
    const text = files.get('txt')!.toString();
    for (const words of [...SESSIONS.map(([, rule]) => rule), ...series.questions.flatMap(({ times }) => times[1]!.changes)])
      expect(text).toContain(words);
    expectNothingActs(files);
  }, 60_000);
});

async function expectTheSame(blocks: Block[], files: ReadonlyMap<ReviewFile, Buffer>): Promise<void> {
  const onPage = tablesIn({ title: '', subtitle: '', language: '', blocks });
  expect(onPage.length).toBeGreaterThanOrEqual(4);
  for (const [file, read] of Object.entries(READERS))
    expect([file, letters(await read(files.get(file as ReviewFile)!))]).toEqual([file, letters(onPage)]);
  const harmless = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '');
  const inCsv = readCsv(files.get('csv')!.toString()).map(([, , , row = '', column = '', value = '']) =>
    [row, column, value].map(harmless),
  );
  const inExcel = (await readExcelFile(files.get('xlsx')!))
    .find(({ sheet }) => sheet === 'All facts')!
    .data.map((cells) => cells.slice(3).map((cell) => String(cell ?? '')));
  for (const fact of factsOf(onPage).filter(([, , value]) => value !== '')) {
    expect(inCsv).toContainEqual(fact.map(harmless));
    expect(inExcel).toContainEqual(fact);
  }
  const text = files.get('txt')!.toString();
  for (const [row, , value] of factsOf(onPage)) expect(text.includes(row!) && text.includes(value!), `${row} ${value}`).toBe(true);
}

function expectNothingActs(files: ReadonlyMap<ReviewFile, Buffer>): void {
  for (const kind of ['docx', 'xlsx'] as const)
    for (const [path, xml] of Object.entries(partsOf(files.get(kind)!))) {
      expect(xml).not.toContain('TargetMode="External"');
      if (path.includes('/worksheets/')) expect(xml).not.toMatch(/<f[\s>/]/);
    }
  expect(
    elementsIn(files.get('html')!.toString()).filter(({ tagName }) => ['script', 'img', 'a', 'iframe', 'form'].includes(tagName)),
  ).toEqual([]);
  expect(files.get('pdf')!.toString('latin1')).not.toMatch(/\/(JavaScript|JS|URI|Launch|OpenAction)\b/);
  for (const cell of readCsv(files.get('csv')!.toString()).flat()) expect(cell).not.toMatch(/^[=+\-@]/);
  for (const bytes of files.values()) expect(bytes.toString('latin1')).not.toMatch(/Person \d/);
}
