import { expect, test } from 'vitest';
import type { Part } from '../../server/activities/poll/wire.ts';
import { SERIES_FILES, type FileReady, type ReviewList, type SeriesPage, type SeriesReport } from '../../server/review/wire.ts';
import { ask } from '../support/ask.ts';
import { MINUTE_MS, startHouse, type House } from '../support/house.ts';
import { readCsv } from '../support/read-csv.ts';
import { linkMeetings } from '../support/series.ts';
import { contextOf } from '../support/zoom.ts';

type Counts = Record<string, number>;

/** A session of the group in which the same is asked once, and everybody has gone home. */
async function week(house: House, meetingUuid: string, counts: Counts, more: object = {}): Promise<void> {
  const ana = await house.join('Ana', { role: 'host', meetingUuid });
  const choices = Object.entries(counts).flatMap(([choice, count]) => Array<string>(count).fill(choice));
  const crowd = await house.crowd(choices.length, { meetingUuid });
  const poll = await ana.opens(more);
  await Promise.all(crowd.map((person, at) => person.answers(poll, choices[at]!)));
  await ana.closes(poll, { show: true });
  await house.passes(MINUTE_MS);
}

async function mainWindow(house: House, person: string): Promise<string> {
  const admission = await house.someone(person).enter({ by: 'zoom', context: contextOf({ person, mainWindow: true }) });
  return admission.ok ? admission.token : '';
}

/** The sessions that somebody sees, linked into one series, side by side. */
async function sideBySide(house: House, person: string): Promise<SeriesReport> {
  const token = await mainWindow(house, person);
  const { sessions } = (await ask(house.base, 'GET /api/review/meetings', { token })).json as ReviewList;
  const { json } = await ask(house.base, `GET /api/review/series/${sessions[0]!.seriesId}`, { token });
  return (json as SeriesPage).series;
}

const countsIn = ({ questions }: SeriesReport): Part['count'][][] =>
  questions.flatMap(({ times }) =>
    times.map(({ blocks }) => blocks.flatMap((block) => (block.block === 'bars' ? block.bars.map(({ count }) => Number(count)) : []))),
  );

test('three weeks side by side, oldest first, each as on its own page, with what changed in words', async () => {
  const house = await startHouse();
  await week(house, 'first', { sunny: 6, 'bright-spells': 6 });
  await week(house, 'second', { sunny: 12, 'bright-spells': 3 });
  await week(house, 'third', { sunny: 6, 'bright-spells': 6, storm: 6 });
  await linkMeetings(house);
  const series = await sideBySide(house, 'Ana');
  expect(series.sessions).toHaveLength(3);
  expect(countsIn(series)).toEqual([
    [6, 6, 0],
    [12, 3, 0],
    [6, 6, 6],
  ]);
  expect(series.questions[0]!.times.map(({ changes }) => changes)).toEqual([
    [],
    ['3 more people answered.', 'A larger part chose “Sunny”.', 'A smaller part chose “Cloudy with bright spells”.'],
    [
      '3 more people answered.',
      'A larger part chose “Cloudy with bright spells”.',
      'A larger part chose “Storm”.',
      'A smaller part chose “Sunny”.',
    ],
  ]);
});

test('one person fewer, and the rest the same: the second time is not shown, and neither is its number', async () => {
  const house = await startHouse();
  await week(house, 'first', { sunny: 6, 'bright-spells': 6 });
  await week(house, 'second', { sunny: 6, 'bright-spells': 5 });
  await linkMeetings(house);
  const series = await sideBySide(house, 'Ana');
  expect(countsIn(series)).toEqual([[6, 6, 0], []]);
  expect(JSON.stringify(series.questions[0]!.times[1])).not.toMatch(/11|\b5\b/);
});

test('what everybody saw as counts may stand side by side', async () => {
  const house = await startHouse();
  await week(house, 'first', { sunny: 6, 'bright-spells': 6 }, { level: 'counted' });
  await week(house, 'second', { sunny: 6, 'bright-spells': 5 }, { level: 'counted' });
  await linkMeetings(house);
  expect(countsIn(await sideBySide(house, 'Ana'))).toEqual([
    [6, 6, 0],
    [6, 5, 0],
  ]);
});

test('taken away it says the same, and what is hidden on the page is hidden in the file', async () => {
  const house = await startHouse();
  await week(house, 'first', { sunny: 6, 'bright-spells': 6 });
  await week(house, 'second', { sunny: 6, 'bright-spells': 5 });
  await week(house, 'third', { sunny: 12, 'bright-spells': 9 });
  await linkMeetings(house);
  const token = await mainWindow(house, 'Ana');
  const { sessions } = (await ask(house.base, 'GET /api/review/meetings', { token })).json as ReviewList;
  const at = `POST /api/review/series/${sessions[0]!.seriesId}/files`;
  for (const file of SERIES_FILES) {
    const { url } = (await ask(house.base, at, { token, body: { file } })).json as FileReady;
    const answer = await fetch(house.base + url);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="bright-spells-series-2027-03-01.${file}"`);
    const bytes = await answer.bytes();
    if (file !== 'csv') continue;
    const facts = readCsv(Buffer.from(bytes).toString());
    expect(facts.flatMap(([, , , row, column, value]) => (column === 'People' ? [[row, value]] : []))).toEqual([
      ['Sunny', '6'],
      ['Cloudy with bright spells', '6'],
      ['Storm', '0'],
      ['Sunny', '12'],
      ['Cloudy with bright spells', '9'],
      ['Storm', '0'],
    ]);
    expect(facts.flat()).toContain('9 more people answered.');
  }
  expect((await ask(house.base, at, { token, body: { file: 'json' } })).status).toBe(400);
});

test('only sessions that the reader has facilitated are in it, and nobody is followed through them', async () => {
  const house = await startHouse();
  await week(house, 'first', { sunny: 6, storm: 6 });
  await week(house, 'second', { sunny: 9, storm: 9 });
  const bo = await house.join('Bo', { role: 'host', meetingUuid: 'second' });
  await linkMeetings(house);
  expect((await sideBySide(house, 'Ana')).sessions).toHaveLength(2);
  const { sessions, questions } = await sideBySide(house, 'Bo');
  expect([sessions.length, questions.length]).toEqual([1, 0]);
  expect(JSON.stringify(await sideBySide(house, 'Ana'))).not.toMatch(new RegExp(`Person|${bo.personId}`));
});
