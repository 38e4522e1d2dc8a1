import { readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reflection } from '../../server/afterwards/survey/wire.ts';
import type { AfterwardsPage, ReflectPage, ShareBack, SharedPage } from '../../server/afterwards/wire.ts';
import { DAY_MS } from '../../server/keeping/wire.ts';
import type { ReviewList } from '../../server/review/wire.ts';
import { ask, type Reply } from '../support/ask.ts';
import { MINUTE_MS, startHouse, type House } from '../support/house.ts';
import { Traces } from '../support/traces.ts';
import { contextOf } from '../support/zoom.ts';

const seatOf = (name: string): string => `seat of ${name}`.padEnd(22, '-');

const nothing: Reflection = { choices: {}, texts: {}, quote: null, name: null };

/** A session, and its facilitator in the review. */
async function session(home: House) {
  const ana = await home.join('Ana', { role: 'host' });
  await ana.does({ type: 'title', title: 'Riverside gardeners' });
  const token = await signIn(home);
  const { json } = await ask(home.base, 'GET /api/review/meetings', { token });
  const [{ id } = { id: '' }] = (json as ReviewList).sessions;
  return { ana, token, id };
}

async function signIn(home: House): Promise<string> {
  const admission = await home.someone('Ana').enter({ by: 'zoom', context: contextOf({ person: 'Ana', mainWindow: true }) });
  return admission.ok ? admission.token : '';
}

function reviewer(home: House, token: string, id: string) {
  const asks = (route: string, body?: unknown): Promise<Reply> => {
    const [method, path] = route.split(' ');
    return ask(home.base, `${method} /api/review/meetings/${id}${path}`, { token, body });
  };
  const page = async (): Promise<AfterwardsPage> => (await asks('GET /afterwards')).json as AfterwardsPage;
  const opensSurvey = async (): Promise<string> => {
    expect(await asks('POST /survey')).toMatchObject({ status: 200 });
    const { survey } = await page();
    return survey.phase === 'open' ? (survey.link.split('#')[1] ?? '') : '';
  };
  return { asks, page, opensSurvey };
}

/** Somebody with the survey's link, on a device of their own. */
function device(home: House, secret: string, name: string) {
  const post = (path: string, body: unknown): Promise<Reply> =>
    ask(home.base, `POST /api/reflect${path}`, { body: { secret, seat: seatOf(name), body } });
  const page = async (): Promise<ReflectPage> => (await post('', {})).json as ReflectPage;
  const answers = async (given: Partial<Reflection>) =>
    expect(await post('/answers', { ...nothing, ...given })).toMatchObject({ status: 200 });
  return { post, page, answers };
}

const PEOPLE = ['Ben', 'Cai', 'Dee', 'Eli', 'Fay', 'Gus'];

async function later(home: House, ms: number): Promise<void> {
  home.clockJumps(ms);
  await home.passes(2 * MINUTE_MS);
}

describe('the survey', () => {
  test('is answered by link and without an account, can be changed, and shows totals once its seven days are over', async () => {
    const home = await startHouse();
    const { token, id } = await session(home);
    const review = reviewer(home, token, id);
    const secret = await review.opensSurvey();
    for (const name of PEOPLE) await device(home, secret, name).answers({ choices: { how: 'good', heard: 'yes' } });
    const ben = device(home, secret, 'Ben');
    await ben.answers({ choices: { how: 'very-good', part: 'mostly' }, texts: { helped: '  The captions ' } });
    expect((await ben.page()).mine).toEqual({
      choices: { how: 'very-good', part: 'mostly' },
      texts: { helped: 'The captions' },
      quote: 'no',
      name: null,
    });
    expect((await review.page()).survey).toMatchObject({ phase: 'open', answered: 6 });
    expect(JSON.stringify(await review.page())).not.toContain('captions');

    await later(home, 7 * DAY_MS);
    const { survey } = await reviewer(home, await signIn(home), id).page();
    expect(survey).toMatchObject({ phase: 'closed', answered: 6 });
    const text = JSON.stringify(survey);
    expect(text).toContain('How was the session for you?');
    expect(text).toContain('The captions');
    expect(await ben.post('/answers', nothing)).toMatchObject({ status: 409 });
    expect(await ben.page()).toMatchObject({ survey: 'over', mine: nothing });
    expect(readdirSync(join(home.folder, 'boxes'))).toEqual([]);
  });

  test('opened from the panel, its link is in the panel of everybody who is still there, until it is over', async () => {
    const home = await startHouse();
    const { ana, token, id } = await session(home);
    const ben = await home.join('Ben');
    expect(ben.view.meeting?.reflect).toBeUndefined();
    expect(await ask(home.base, 'POST /api/survey', { token: ben.token })).toMatchObject({ status: 403 });
    expect(await ask(home.base, 'POST /api/survey', { token: ana.token })).toMatchObject({ status: 200 });
    const { meeting } = await ben.until((view) => view.meeting?.reflect !== undefined);
    await device(home, meeting?.reflect?.split('#')[1] ?? '', 'Ben').answers({ choices: { how: 'good' } });
    const review = reviewer(home, token, id);
    expect((await review.page()).survey).toMatchObject({ phase: 'open', answered: 1, link: meeting?.reflect });
    await review.asks('POST /survey/close');
    await ben.until((view) => view.meeting?.reflect === undefined);
  });

  test('with fewer than five answers keeps the number alone: no choice, and no word', async () => {
    const home = await startHouse();
    const { token, id } = await session(home);
    const review = reviewer(home, token, id);
    const secret = await review.opensSurvey();
    for (const name of PEOPLE.slice(0, 4))
      await device(home, secret, name).answers({ choices: { how: 'bad' }, texts: { next: 'Lantern evening' }, quote: 'unnamed' });
    await review.asks('POST /survey/close');
    const { survey } = await review.page();
    expect(survey).toMatchObject({ phase: 'closed', answered: 4, blocks: [{ block: 'paragraph' }] });
    const traces = new Traces();
    traces.add('a word', 'Lantern evening');
    traces.add('a seat', ...PEOPLE.map(seatOf));
    expect(traces.under(home.folder)).toEqual([]);
  });

  test('hides small parts as every private poll does', async () => {
    const home = await startHouse();
    const { token, id } = await session(home);
    const review = reviewer(home, token, id);
    const secret = await review.opensSurvey();
    for (const [at, name] of PEOPLE.entries())
      await device(home, secret, name).answers({ choices: { how: at === 0 ? 'bad' : 'very-good' } });
    await review.asks('POST /survey/close');
    expect(JSON.stringify(await review.page())).not.toMatch(/"Bad","count":1|"count":1\b/);
  });

  test('that is passed over, or taken back, leaves nothing', async () => {
    const home = await startHouse();
    const { token, id } = await session(home);
    const review = reviewer(home, token, id);
    const secret = await review.opensSurvey();
    await device(home, secret, 'Ben').answers({});
    expect((await review.page()).survey).toMatchObject({ answered: 0 });
    const cai = device(home, secret, 'Cai');
    await cai.answers({ choices: { how: 'ok' } });
    await cai.answers({});
    expect((await review.page()).survey).toMatchObject({ answered: 0 });
  });

  test('survives a restart; where its sealed answers are gone it is lost, never empty', async () => {
    const home = await startHouse();
    const { token, id } = await session(home);
    const secret = await reviewer(home, token, id).opensSurvey();
    await device(home, secret, 'Ben').answers({ choices: { how: 'ok' } });
    await home.restart();
    expect((await device(home, secret, 'Ben').page()).mine.choices).toEqual({ how: 'ok' });
    await home.stop();
    for (const box of readdirSync(join(home.folder, 'boxes'))) unlinkSync(join(home.folder, 'boxes', box));
    await home.restart();
    expect((await device(home, secret, 'Ben').page()).survey).toBe('over');
    expect((await reviewer(home, await signIn(home), id).page()).survey).toEqual({ phase: 'lost' });
  });

  test('gives up what was written after three months, but for what may be quoted; and all of it when it is deleted', async () => {
    const home = await startHouse();
    const { token, id } = await session(home);
    const review = reviewer(home, token, id);
    const secret = await review.opensSurvey();
    const written = { texts: { helped: 'A quiet corner' }, quote: 'no' as const };
    for (const name of PEOPLE.slice(1)) await device(home, secret, name).answers(written);
    await device(home, secret, 'Ben').answers({ texts: { helped: 'The lanterns' }, quote: 'named', name: 'Ben of the river' });
    await review.asks('POST /survey/close');
    const quiet = new Traces();
    quiet.add('unquoted', 'A quiet corner');
    const quoted = new Traces();
    quoted.add('quoted', 'The lanterns', 'Ben of the river');
    expect(quiet.under(home.folder)).not.toEqual([]);
    await later(home, 98 * DAY_MS);
    expect(quiet.under(home.folder)).toEqual([]);
    expect(quoted.under(home.folder)).not.toEqual([]);
    await reviewer(home, await signIn(home), id).asks('DELETE /survey');
    expect(quoted.under(home.folder)).toEqual([]);
  });

  test('is in files with its totals and what may be quoted, and with nothing that may not', async () => {
    const home = await startHouse();
    const { token, id } = await session(home);
    const review = reviewer(home, token, id);
    const secret = await review.opensSurvey();
    for (const name of PEOPLE.slice(1))
      await device(home, secret, name).answers({
        choices: { how: 'good' },
        texts: { helped: 'A quiet corner', next: 'Longer breaks' },
        quote: 'no',
      });
    const ben = device(home, secret, 'Ben');
    await ben.answers({ choices: { how: 'good' }, texts: { helped: 'The lanterns' }, quote: 'unnamed' });
    await ben.post('/words', { id: null, words: { about: 'idea', name: 'Ben', text: 'Otter parade' } });
    const [words] = (await review.page()).words;
    const fileOf = async (file: string): Promise<string> => {
      const { url } = (await review.asks('POST /files', { file, zone: 'Europe/London' })).json as { url: string };
      return (await ask(home.base, `GET ${url}`)).text;
    };
    expect(await fileOf('txt')).not.toContain('survey');
    await review.asks('POST /survey/close');
    await review.asks(`POST /words/${words!.id}`, { state: 'published' });
    const { survey } = await review.page();
    const paper = JSON.stringify(survey.phase === 'closed' ? survey.onPaper : null);
    expect([paper.includes('The lanterns'), paper.includes('A quiet corner'), paper.includes('Longer breaks')]).toEqual([
      true,
      false,
      false,
    ]);
    for (const file of ['txt', 'md', 'html', 'json', 'csv']) {
      const text = await fileOf(file);
      expect(text).toContain('How was the session for you?');
      for (const part of ['The lanterns', 'Otter parade']) if (file !== 'csv') expect(text).toContain(part);
      expect(text).not.toContain('A quiet corner');
    }
  });

  test.each([
    ['an answer that is none', { choices: { how: 'sunny' } }],
    ['a question that is none', { choices: { why: 'good' } }],
    ['a text that is too long', { texts: { helped: 'x'.repeat(501) } }],
    ['more than was asked', { extra: true }],
  ])('refuses %s', async (_what, given) => {
    const home = await startHouse();
    const { token, id } = await session(home);
    const secret = await reviewer(home, token, id).opensSurvey();
    expect((await device(home, secret, 'Ben').post('/answers', { ...nothing, ...given })).status).toBeGreaterThanOrEqual(400);
  });
});

describe('words of people’s own', () => {
  const TEXT = 'What I learned is that otters hold hands.\n\nAnd so did we.';
  const words = (more: object = {}) => ({ about: 'learned', name: 'Ben', text: TEXT, ...more });

  test('are the writer’s to change and to take back until they are published, and nobody else’s', async () => {
    const home = await startHouse();
    const { token, id } = await session(home);
    const review = reviewer(home, token, id);
    const secret = await review.opensSurvey();
    const ben = device(home, secret, 'Ben');
    await ben.post('/words', { id: null, words: words() });
    const [own] = (await ben.page()).words;
    expect(own).toMatchObject({ text: TEXT, name: 'Ben', state: 'sent' });
    const cai = device(home, secret, 'Cai');
    expect((await cai.page()).words).toEqual([]);
    expect(await cai.post('/words', { id: own!.id, words: words({ text: 'Changed by Cai' }) })).toMatchObject({ status: 400 });
    await cai.post('/take-back', { id: own!.id });
    expect((await ben.page()).words).toHaveLength(1);

    expect(await review.asks(`POST /words/${own!.id}`, { question: 'May we leave out the otters?' })).toMatchObject({ status: 200 });
    expect((await ben.page()).words[0]).toMatchObject({ question: 'May we leave out the otters?', text: TEXT });
    await ben.post('/words', { id: own!.id, words: words({ name: null, text: 'We held hands.' }) });
    expect((await review.page()).words).toMatchObject([{ text: 'We held hands.', name: null, question: null }]);
    const traces = new Traces();
    traces.add('words of before', 'otters hold hands');
    expect(traces.under(home.folder)).toEqual([]);

    await review.asks(`POST /words/${own!.id}`, { state: 'published' });
    expect(await ben.post('/take-back', { id: own!.id })).toMatchObject({ status: 409 });
    expect(await ben.post('/words', { id: own!.id, words: words() })).toMatchObject({ status: 409 });
    await review.asks(`POST /words/${own!.id}`, { state: 'declined' });
    await ben.post('/take-back', { id: own!.id });
    traces.add('words', 'We held hands');
    expect(traces.under(home.folder)).toEqual([]);
  });

  test('are four at most, and can be taken back after the survey is over', async () => {
    const home = await startHouse();
    const { token, id } = await session(home);
    const secret = await reviewer(home, token, id).opensSurvey();
    const ben = device(home, secret, 'Ben');
    for (let at = 0; at < 5; at += 1) await ben.post('/words', { id: null, words: words() });
    const page = await ben.page();
    expect(page.words).toHaveLength(4);
    await later(home, 8 * DAY_MS);
    await ben.post('/take-back', { id: page.words[0]!.id });
    expect((await ben.page()).words).toHaveLength(3);
    expect(await ben.post('/words', { id: null, words: words() })).toMatchObject({ status: 409 });
  });
});

describe('the page that is shared back', () => {
  const PAGE: ShareBack = {
    thanks: 'Thank you for coming.',
    told: ['You were sunny, and two of you stormy.'],
    will: ['We start with the quiet people.'],
    next: { at: Date.UTC(2027, 2, 14, 14), zones: ['Europe/London', 'Australia/Sydney'], where: 'The same link' },
    ways: ['Write for the blog'],
    reply: 'gardeners@example.org',
  };
  const open = (home: House, secret: string) => ask(home.base, 'POST /api/shared', { body: { secret } });

  test('is saved, then sent, then read by whoever has the link, with published words; and gone with one press', async () => {
    const home = await startHouse();
    const { token, id } = await session(home);
    const review = reviewer(home, token, id);
    const secret = await review.opensSurvey();
    const ben = device(home, secret, 'Ben');
    for (const text of ['Shown to all', 'Shown to nobody'])
      await ben.post('/words', { id: null, words: { about: 'you', name: null, text } });
    const shown = (await review.page()).words.find(({ text }) => text === 'Shown to all')!;
    await review.asks(`POST /words/${shown.id}`, { state: 'published' });

    const inList = async () => ((await ask(home.base, 'GET /api/review/meetings', { token })).json as ReviewList).sessions[0]?.sharedAt;
    expect(await review.asks('POST /share-back/link')).toMatchObject({ status: 409 });
    expect(await inList()).toBeNull(); // whoever sees the list is reminded
    expect(await review.asks('PUT /share-back', PAGE)).toMatchObject({ status: 200 });
    expect((await review.page()).share).toMatchObject({ page: PAGE, sentAt: null, linked: false });
    const { link } = (await review.asks('POST /share-back/link')).json as { link: string };
    expect(await inList()).toBeGreaterThan(0);
    const [, shared = ''] = link.split('#');
    const page = (await open(home, shared)).json as SharedPage;
    expect(page).toEqual({
      ok: true,
      title: 'Riverside gardeners',
      startedAt: expect.any(Number),
      page: PAGE,
      words: [{ about: 'you', name: null, text: 'Shown to all' }],
    });
    expect((await review.page()).share).toMatchObject({ linked: true });

    await review.asks('DELETE /share-back/link');
    expect(await open(home, shared)).toMatchObject({ status: 404 });
    const again = (await review.asks('POST /share-back/link')).json as { link: string };
    expect(again.link).not.toBe(link);
    expect(await open(home, shared)).toMatchObject({ status: 404 });
  });

  test.each([
    ['a reply that is a script', { reply: ['java', 'script:alert(1)'].join('') }],
    ['a reply that is not safe', { reply: 'http://example.org' }],
    ['a time zone that is none', { next: { at: 1, zones: ['Europe/Atlantis'], where: '' } }],
    ['too many lines', { told: Array(13).fill('x') }],
    ['a line that is too long', { told: ['x'.repeat(301)] }],
  ])('refuses %s', async (_what, more) => {
    const home = await startHouse();
    const { token, id } = await session(home);
    const { status } = await reviewer(home, token, id).asks('PUT /share-back', { ...PAGE, ...more });
    expect([400, 422]).toContain(status);
  });

  test('goes with its session, and so do survey and words', async () => {
    const home = await startHouse();
    const { token, id } = await session(home);
    const review = reviewer(home, token, id);
    const secret = await review.opensSurvey();
    const ben = device(home, secret, 'Ben');
    await ben.answers({ texts: { next: 'Lantern evening' } });
    await ben.post('/words', { id: null, words: { about: 'idea', name: 'Ben of the river', text: 'Otter parade' } });
    await review.asks('PUT /share-back', PAGE);
    await review.asks('POST /share-back/link');
    const traces = new Traces();
    traces.add('words', 'Otter parade', 'Ben of the river', 'Lantern evening', 'We start with the quiet people.');
    expect(traces.under(home.folder)).not.toEqual([]);
    await ask(home.base, `DELETE /api/review/meetings/${id}`, { token });
    expect(traces.under(home.folder)).toEqual([]);
    expect(readdirSync(join(home.folder, 'boxes'))).toEqual([]);
    expect(await ben.post('', {})).toMatchObject({ status: 404 });
  });
});
