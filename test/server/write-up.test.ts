import { describe, expect, test } from 'vitest';
import type { WriteUp } from '../../server/afterwards/write-up/wire.ts';
import { REVIEW_FILES, type ReviewList, type ReviewPage, type SeriesPage, type SessionReport } from '../../server/review/wire.ts';
import { ask, type Reply } from '../support/ask.ts';
import { partsOf, readPdf } from '../support/files.ts';
import { MINUTE_MS, startHouse, type House } from '../support/house.ts';
import { linkMeetings } from '../support/series.ts';
import { Traces } from '../support/traces.ts';
import { contextOf } from '../support/zoom.ts';

const NOTHING: WriteUp = { short: '', actions: [], decisions: [], notes: [], parked: [], keep: [], change: [], try: [] };
const WORDS: WriteUp = {
  short: 'Twelve of us walked\nalong the river.',
  decisions: ['We plant willows.'],
  actions: [
    { what: 'Ask about the lantern boat', who: 'Marigold', by: '2027-03-14', done: false },
    { what: 'Buy string', who: '', by: null, done: true },
  ],
  notes: ['The kingfisher nests upstream.'],
  parked: ['Who pays for the heron sign?'],
  keep: ['Walking while we talk'],
  change: ['Later start'],
  try: ['A song at the bridge'],
};

/** What only stands on the page because somebody wrote it up. */
const PARTS = [
  'along the river',
  'willows',
  'lantern boat',
  'Marigold',
  'Buy string',
  'kingfisher',
  'heron sign',
  'Walking while',
  'Later start',
  'song at',
];

async function signIn(house: House, person = 'Ana'): Promise<string> {
  const admission = await house.someone(person).enter({ by: 'zoom', context: contextOf({ person, mainWindow: true }) });
  return admission.ok ? admission.token : '';
}

/** Ana's session, and the way into its review. */
async function session(house: House, meetingUuid = 'first') {
  const ana = await house.join('Ana', { role: 'host', meetingUuid });
  await ana.does({ type: 'title', title: 'Riverside gardeners' });
  const token = await signIn(house);
  const { json } = await ask(house.base, 'GET /api/review/meetings', { token });
  const [{ id } = { id: '' }] = (json as ReviewList).sessions;
  const asks = (route: string, body?: unknown): Promise<Reply> => {
    const [method, path = ''] = route.split(' ');
    return ask(house.base, `${method} /api/review/meetings/${id}${path}`, { token, body });
  };
  const page = async (): Promise<SessionReport> => ((await asks('GET ')).json as ReviewPage).session;
  return { id, token, asks, page };
}

const traced = (...words: string[]): Traces => {
  const traces = new Traces();
  traces.add('written', ...words);
  return traces;
};

describe('what facilitators write about a session', () => {
  test('stands on its page in chapters of its own, and in every file', async () => {
    const house = await startHouse();
    const { asks, page } = await session(house);
    expect((await page()).written).toMatchObject({ rev: 0, words: NOTHING });
    expect(await asks('PUT /write-up', { rev: 0, words: { ...WORDS, decisions: [' ', ' We plant \u200Bwillows. '] } })).toMatchObject({
      status: 200,
    });
    const { written } = await page();
    expect(written).toMatchObject({ rev: 1, words: WORDS });
    expect(written.chapters.decisions).toMatchObject([
      { block: 'heading', text: 'We decided' },
      { block: 'list', items: ['We plant willows.'] },
      {
        block: 'table',
        caption: '2 actions, 1 of them done.',
        rows: [
          ['Ask about the lantern boat', 'Marigold', '14 March 2027', 'Not yet'],
          ['Buy string', 'Nobody yet', 'No day yet', 'Yes'],
        ],
      },
    ]);
    for (const file of REVIEW_FILES) {
      const { url } = (await asks('POST /files', { file, zone: 'Europe/London' })).json as { url: string };
      const bytes = Buffer.from(await (await fetch(house.base + url)).arrayBuffer());
      const text = await textOf(file, bytes);
      for (const part of PARTS) expect(text.includes(part), `${file}: ${part}`).toBe(true);
    }
  });

  test('is never written over by somebody who has not seen it', async () => {
    const house = await startHouse();
    const { asks, page } = await session(house);
    await asks('PUT /write-up', { rev: 0, words: WORDS });
    const theirs = { ...NOTHING, short: 'Somebody else wrote this.' };
    expect(await asks('PUT /write-up', { rev: 0, words: theirs })).toMatchObject({ status: 409, json: { why: 'outdated' } });
    expect((await page()).written.words).toEqual(WORDS);
    expect(await asks('PUT /write-up', { rev: 1, words: theirs })).toMatchObject({ status: 200 });
    expect((await page()).written).toMatchObject({ rev: 2, words: theirs });
  });

  test('goes when it is replaced, when it is deleted, and with its session, and then nothing of it is left', async () => {
    const house = await startHouse();
    const { id, token, asks, page } = await session(house);
    await asks('PUT /write-up', { rev: 0, words: WORDS });
    const first = traced('lantern boat', 'Marigold');
    expect(first.under(house.folder)).not.toEqual([]);
    await asks('PUT /write-up', { rev: 1, words: { ...NOTHING, parked: ['Otter parade'] } });
    expect(first.under(house.folder)).toEqual([]);
    const second = traced('Otter parade');
    expect(second.under(house.folder)).not.toEqual([]);
    expect(await asks('DELETE /write-up')).toMatchObject({ status: 200 });
    expect(second.under(house.folder)).toEqual([]);
    expect((await page()).written).toMatchObject({ rev: 3, words: NOTHING });
    await asks('PUT /write-up', { rev: 3, words: WORDS });
    await ask(house.base, `DELETE /api/review/meetings/${id}`, { token });
    expect(first.under(house.folder)).toEqual([]);
  });

  test('stands side by side in the series: what was decided, and what the team meant to change under what came next', async () => {
    const house = await startHouse();
    for (const meetingUuid of ['first', 'second']) {
      const { asks } = await session(house, meetingUuid);
      if (meetingUuid === 'first') await asks('PUT /write-up', { rev: 0, words: WORDS });
      const ana = await house.join('Ana', { role: 'host', meetingUuid });
      const poll = await ana.opens({ level: 'counted' });
      await ana.answers(poll, 'sunny');
      await ana.closes(poll, { show: true });
      await house.passes(MINUTE_MS); // the next session begins later
    }
    await linkMeetings(house);
    const token = await signIn(house);
    const { sessions } = (await ask(house.base, 'GET /api/review/meetings', { token })).json as ReviewList;
    const of = `/api/review/series/${sessions[0]!.seriesId}`;
    const { series } = (await ask(house.base, `GET ${of}`, { token })).json as SeriesPage;
    expect(series.written).toHaveLength(1);
    expect(JSON.stringify(series.written)).toMatch(/willows.*lantern boat.*Later start.*song at/);
    const meant = 'After the session before, we meant to change: Later start; try: A song at the bridge';
    expect(series.questions.map(({ times }) => times.map((time) => time.meant))).toEqual([[null, meant]]);
    const { url } = (await ask(house.base, `POST ${of}/files`, { token, body: { file: 'txt' } })).json as { url: string };
    const { text } = await ask(house.base, `GET ${url}`);
    for (const part of [meant, 'willows', 'lantern boat', 'Walking while']) expect(text).toContain(part);
  });

  test.each([
    ['a text that is too long', { short: 'x'.repeat(701) }, 'bad-text'],
    ['a line of what cannot be seen', { notes: ['\u200B\u200B'] }, 'bad-text'],
    ['too many lines', { keep: Array(41).fill('x') }, 'malformed'],
    ['a day that is none', { actions: [{ what: 'x', who: '', by: '2027-02-30', done: false }] }, 'malformed'],
    ['more than was asked', { extra: [] }, 'malformed'],
  ])('refuses %s', async (_what, more, why) => {
    const house = await startHouse();
    const { asks } = await session(house);
    expect(await asks('PUT /write-up', { rev: 0, words: { ...NOTHING, ...more } })).toMatchObject({ json: { why } });
  });
});

async function textOf(file: string, bytes: Buffer): Promise<string> {
  if (file === 'pdf') return (await readPdf(bytes)).text;
  return file === 'docx' || file === 'xlsx' ? Object.values(partsOf(bytes)).join() : bytes.toString();
}
