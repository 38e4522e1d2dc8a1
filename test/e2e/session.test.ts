import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../support/read-csv.ts';
import { begin, type Begun } from './support/begin.ts';
import { layCable, type Cable } from './support/cable.ts';
import { expectSoon, NAMES, resultsIn } from './support/rehearsal.ts';
import { filesWith } from './support/traces.ts';

let cable: Cable;
let begun: Begun;
let review: Page;

const zoomWindow = () => begun.meeting.page.frameLocator('iframe[name="seat-1-main"]');

beforeAll(async () => {
  cable = await layCable();
  begun = await begin({ cable });
});
afterEach(() => expect(begun.watched.complaints()).toEqual([]));
afterAll(() => begun?.end());

describe('a whole session', () => {
  test('Amina and Ben find their first name written already, and confirm it in one press', async () => {
    const { meeting } = begun;
    expect(await meeting.panel('Amina').getByLabel('What should we call you?').inputValue()).toBe('Amina');
    await Promise.all([meeting.confirmName('Amina'), meeting.confirmName('Ben')]);
    expect(await meeting.heading('Ben')).toBe('Nothing to do yet');
  });

  test('thirty people come, and Nicc sees how many are here', async () => {
    const { meeting } = begun;
    await meeting.addCrowd();
    await expectSoon(() => meeting.words('Nicc')).toContain('34 here');
  });

  test('Nicc starts the weather poll in two presses', async () => {
    const { meeting } = begun;
    await meeting.press('Nicc', /^Weather poll/);
    await meeting.press('Nicc', 'Start the poll');
    for (const name of NAMES) await expectSoon(() => meeting.heading(name)).toBe('What is your weather right now?');
  });

  test('Amina answers in one press and one confirm, and is told what she chose', async () => {
    const { meeting } = begun;
    await meeting.answer('Amina', /^Sunny/);
    await expectSoon(() => meeting.heading('Amina')).toBe('Thank you');
    expect(await meeting.words('Amina')).toContain('You chose Sunny. You can change it until the poll closes.');
  });

  test('Amina changes her answer', async () => {
    const { meeting } = begun;
    await meeting.press('Amina', 'Change my answer');
    await meeting.answer('Amina', /^Storm/);
    await expectSoon(() => meeting.words('Amina')).toContain('You chose Storm.');
  });

  test('Ben would rather not say, which is an answer like any other to him and none to the poll', async () => {
    const { meeting } = begun;
    await meeting.press('Ben', "I'd rather not say");
    await expectSoon(() => meeting.heading('Ben')).toBe('Thank you');
  });

  test('until it is closed nobody is shown or sent how the answers are spread', async () => {
    const { meeting } = begun;
    await expectSoon(() => meeting.words('Nicc')).toContain('30 people have answered');
    for (const name of NAMES) {
      expect(await meeting.words(name)).not.toMatch(/\d %|Most of us|Our weather/);
      expect(await meeting.panel(name).locator('table, .bars').count()).toBe(0);
    }
    expect(splitsIn(cable.heard())).toEqual(new Set(['"counts":null', '"outcome":null']));
  });

  test('Nicc closes it and shows it to all, and everybody sees the same', async () => {
    const { meeting } = begun;
    await meeting.close('Nicc', 'Close and show to all');
    for (const name of NAMES) await expectSoon(() => meeting.heading(name)).toBe('Our weather');
    for (const name of NAMES) expect(await meeting.resultsOf(name)).toEqual(RESULTS);
    expect(await meeting.words('Ben')).toContain('30 people answered. We keep these totals, and not who chose what.');
    expect(splitsIn(cable.heard()).size).toBeGreaterThan(2);
  });

  test("afterwards Nicc finds the session in Zoom's own window, with the same results", async () => {
    const { meeting } = begun;
    await meeting.change('Nicc', 'Open the Zoom window');
    await zoomWindow()
      .getByRole('button', { name: /^Tuesday network/ })
      .click();
    await expectSoon(() => resultsIn(zoomWindow().locator('body'))).toEqual(RESULTS);
  });

  test('with a review link anybody reads the same in a browser, and takes it away as a table', async () => {
    const { meeting, browser } = begun;
    await meeting.press('Nicc', 'Session');
    await meeting.press('Nicc', 'Make a review link');
    review = await browser.context.newPage();
    await review.goto(await meeting.panel('Nicc').getByLabel('Review link').inputValue());
    await expectSoon(() => resultsIn(review.locator('body'))).toEqual(RESULTS);

    const [file] = await Promise.all([review.waitForEvent('download'), review.getByRole('button', { name: 'CSV' }).click()]);
    expect(file.suggestedFilename()).toMatch(/^bright-spells-\d{4}-\d\d-\d\d\.csv$/);
    const rows = readCsv(await readFile(await file.path(), 'utf8'));
    expect(rows.flatMap(([, title, , row, column, value]) => (column === 'People' ? [[title, row, value]] : []))).toEqual([
      ['Weather poll', 'Sunny', '4'],
      ['Weather poll', 'Cloudy with bright spells', '21'],
      ['Weather poll', 'Storm', '5'],
    ]);
  });

  test('Nicc deletes the poll: it is gone from every screen, and no file on the server holds a trace of it', async () => {
    const { meeting, product } = begun;
    const [, pollId = ''] = /"activities":\{"([\w-]+)"/.exec(cable.heard()) ?? [];
    expect(await filesWith(product.folder, pollId)).not.toEqual([]);
    await meeting.press('Nicc', 'Now');
    await meeting.press('Nicc', 'Delete this poll');
    await meeting.press('Nicc', 'Delete it');
    for (const name of ['Amina', 'Ben'] as const) await expectSoon(() => meeting.heading(name)).toBe('Nothing to do yet');
    for (const name of ['Nicc', 'Lucy'] as const) await expectSoon(() => meeting.heading(name)).toBe('Start something');
    for (const place of [zoomWindow(), review]) {
      await place.getByRole('button', { name: 'Look again' }).click();
      await expectSoon(() => place.locator('main').textContent()).toContain('Nothing was asked in this session.');
    }
    expect(await filesWith(product.folder, pollId)).toEqual([]);
  });
});

/** Of the simulated people and Amina. */
const RESULTS = {
  summary: 'Most of us (21) are cloudy with bright spells. 4 are sunny. 5 have a storm. All weather is welcome here.',
  table: [
    ['Answer', 'People', 'Share'],
    ['Sunny', '4', '13 %'],
    ['Cloudy with bright spells', '21', '70 %'],
    ['Storm', '5', '17 %'],
  ],
  bars: [
    { words: 'Sunny 4 · 13 %', width: '13.333333333333334%' },
    { words: 'Cloudy with bright spells 21 · 70 %', width: '70%' },
    { words: 'Storm 5 · 17 %', width: '16.666666666666664%' },
  ],
};

/** Where counts and outcomes stand in what was sent, the beginning of each. */
const splitsIn = (sent: string) => new Set(sent.match(/"(?:counts|outcome)":.{4}/g));
