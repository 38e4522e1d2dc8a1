import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { FileReady, LinkOpened, ReviewList, ReviewPage, SessionReport } from '../../server/review/wire.ts';
import { ask as request } from '../support/ask.ts';
import { MINUTE_MS, startHouse, type House } from '../support/house.ts';
import { readCsv } from '../support/read-csv.ts';
import type { Someone } from '../support/someone.ts';
import { contextOf } from '../support/zoom.ts';

type Ask = { method?: string; token?: string; body?: object };
type Told = { status: number; text: string; type: string | null };

async function ask({ base }: House, path: string, { method = 'GET', token, body }: Ask = {}): Promise<Told> {
  const { status, text, headers } = await request(base, `${method} ${path}`, { ...(token && { token }), body });
  return { status, text, type: headers.get('content-type') };
}

async function get<Yes>(house: House, path: string, given: Ask): Promise<Yes> {
  const told = await ask(house, path, given);
  if (told.status !== 200) throw new Error(`${path} answered ${told.status}: ${told.text}`);
  return JSON.parse(told.text) as Yes;
}

const sessionsOf = async (house: House, token: string) => (await get<ReviewList>(house, '/api/review/meetings', { token })).sessions;

const pageOf = async (house: House, token: string, id: string): Promise<SessionReport> =>
  (await get<ReviewPage>(house, `/api/review/meetings/${id}`, { token })).session;

/** The session that a token shows first. */
async function firstPage(house: House, token: string): Promise<SessionReport> {
  const [newest] = await sessionsOf(house, token);
  return pageOf(house, token, newest!.id);
}

/** What somebody carries who opens the app in Zoom's own window. */
async function mainWindow(house: House, person: string): Promise<string> {
  const admission = await house.someone(person).enter({ by: 'zoom', context: contextOf({ person, mainWindow: true }) });
  expect(admission).toMatchObject({ ok: true, into: 'review' });
  return admission.ok ? admission.token : '';
}

async function makeLink(house: House, { token }: Someone): Promise<string> {
  const { link } = await get<{ link: string }>(house, '/api/review-links', { method: 'POST', token });
  return new URL(link).hash.slice(1);
}

const tryLink = (house: House, secret: string) => ask(house, '/api/review/link', { method: 'POST', body: { secret } });

async function openLink(house: House, secret: string): Promise<string> {
  return (await get<LinkOpened>(house, '/api/review/link', { method: 'POST', body: { secret } })).token;
}

const makeFile = async (house: House, token: string, id: string): Promise<string> =>
  (await get<FileReady>(house, `/api/review/meetings/${id}/files`, { method: 'POST', token, body: { file: 'csv' } })).url;

/** A host, with so many who answer one after the other. */
async function evening(house: House, host: string, meetingUuid: string, choices: string[], more: object = {}) {
  const ana = await house.join(host, { role: 'host', meetingUuid });
  await ana.does({ type: 'title', title: `The group of ${host}` });
  const crowd = await house.crowd(choices.length, { meetingUuid });
  const poll = await ana.opens(more);
  await Promise.all(crowd.map((person, at) => person.answers(poll, choices[at]!)));
  return { ana, crowd, poll };
}

const DAY_MS = 24 * 60 * MINUTE_MS;

const TWELVE = ['sunny', 'sunny', 'sunny', 'sunny', 'sunny', 'sunny', ...Array<string>(5).fill('bright-spells'), 'storm'];

describe('who finds which sessions', () => {
  test('the account that facilitated finds its own in Zoom’s main window, newest first, and nobody else’s', async () => {
    const house = await startHouse();
    const { ana, poll } = await evening(house, 'Ana', 'Monday', TWELVE);
    await ana.closes(poll);
    await house.passes(MINUTE_MS);
    await house.join('Ana', { role: 'co-host', meetingUuid: 'Tuesday' });
    await evening(house, 'Ben', 'Wednesday', []);

    const anas = await sessionsOf(house, await mainWindow(house, 'Ana'));
    expect(anas).toMatchObject([
      { title: '', came: 1, activities: 0, endedAt: null },
      { title: 'The group of Ana', came: 13, activities: 1, endedAt: null },
    ]);
    const bens = await sessionsOf(house, await mainWindow(house, 'Ben'));
    expect(bens).toMatchObject([{ title: 'The group of Ben', came: 1 }]);
    expect(await sessionsOf(house, await mainWindow(house, 'Person 1'))).toEqual([]);
    expect(await sessionsOf(house, await mainWindow(house, 'Somebody new'))).toEqual([]);
  });

  test('a session is found after everybody has left, with how many came and without their names', async () => {
    const house = await startHouse();
    const { ana, crowd, poll } = await evening(house, 'Ana', 'Monday', TWELVE);
    for (const person of [ana, ...crowd]) person.leave();
    await house.passes(45 * MINUTE_MS);

    const page = await firstPage(house, await mainWindow(house, 'Ana'));
    expect(page).toMatchObject({ title: 'The group of Ana', came: 13, endedAt: expect.any(Number) });
    expect(page.activities).toMatchObject([{ id: poll, phase: 'closed', blocks: [{}, { block: 'bars' }, {}] }]);
    expect(JSON.stringify(page)).not.toContain('Person');
  });

  test('a link shows its own session and says how long it does', async () => {
    const house = await startHouse();
    const { ana } = await evening(house, 'Ana', 'Monday', TWELVE);
    await evening(house, 'Ben', 'Tuesday', TWELVE);
    const token = await openLink(house, await makeLink(house, ana));
    expect(await get<ReviewList>(house, '/api/review/meetings', { token })).toMatchObject({
      by: 'link',
      sessions: [{ title: 'The group of Ana' }],
    });
    const page = await firstPage(house, token);
    expect(page.linkUntil).toBeGreaterThan(page.startedAt);
    expect(page.keptUntil).toBeGreaterThan(page.linkUntil!);
  });

  test('a link promises no more days than its session has left', async () => {
    const house = await startHouse();
    const { ana } = await evening(house, 'Ana', 'Monday', []);
    const token = await mainWindow(house, 'Ana');
    const { id } = await firstPage(house, token);
    await ask(house, `/api/review/meetings/${id}/keeping`, { method: 'PUT', token, body: { days: 7 } });
    const { link, expiresAt } = await get<{ link: string; expiresAt: number }>(house, '/api/review-links', {
      method: 'POST',
      token: ana.token,
    });
    const page = await firstPage(house, await openLink(house, new URL(link).hash.slice(1)));
    expect([expiresAt, page.linkUntil]).toEqual([page.keptUntil, page.keptUntil]);
  });

  test('whoever holds no word of ours sees nothing: no token, a wrong one, one for a meeting, one for a file', async () => {
    const house = await startHouse();
    const { ana } = await evening(house, 'Ana', 'Monday', TWELVE);
    const token = await mainWindow(house, 'Ana');
    const { id } = await firstPage(house, token);
    const file = (await makeFile(house, token, id)).replace('/files/', '');
    for (const stranger of [undefined, 'x', `${token}x`, ana.token, file]) {
      for (const [method, path] of routesOf(id, 'x')) {
        const body = method === 'POST' ? { file: 'csv' } : undefined;
        const told = await ask(house, path, { method, ...(stranger && { token: stranger }), ...(body && { body }) });
        expect([told.status, told.text], `${method} ${path}`).toEqual([401, '{"ok":false,"why":"signed-out"}']);
      }
    }
    for (const other of [token, ana.token, 'x']) expect((await ask(house, `/files/${other}`)).status).toBe(404);
    expect((await ask(house, '/api/commands', { method: 'POST', token, body: {} })).status).toBe(401);
  });

  test('a session of others looks like one that never was, whatever one asks of it', async () => {
    const house = await startHouse();
    const { ana, poll } = await evening(house, 'Ana', 'Monday', TWELVE);
    const { ana: ben } = await evening(house, 'Ben', 'Tuesday', TWELVE);
    await ana.closes(poll);
    const { id } = await firstPage(house, await mainWindow(house, 'Ana'));
    const strangers = [
      await mainWindow(house, 'Ben'),
      await mainWindow(house, 'Person 1'),
      await openLink(house, await makeLink(house, ben)),
    ];
    for (const token of strangers) {
      const answers = async (routes: [string, string][]) => {
        const told = [];
        for (const [method, path] of routes)
          told.push(await ask(house, path, { method, token, ...(method === 'POST' && { body: { file: 'csv' } }) }));
        return told;
      };
      const never = await answers(routesOf('a'.repeat(22), poll));
      expect(await answers(routesOf(id, poll))).toEqual(never);
      expect(never.map(({ status, text }) => [status, text])).toEqual(never.map(() => [404, '{"ok":false,"why":"no-such-meeting"}']));
    }
    expect((await firstPage(house, await mainWindow(house, 'Ana'))).activities).toHaveLength(1);
  });

  test('nothing is taken that was not asked for', async () => {
    const house = await startHouse();
    await evening(house, 'Ana', 'Monday', []);
    const token = await mainWindow(house, 'Ana');
    const { id } = await firstPage(house, token);
    for (const body of [
      {},
      { file: 'people.csv' },
      { file: '../secrets.json' },
      { file: 'csv', zone: 'Nowhere/Land' },
      { file: 'csv', more: 1 },
      { file: ['csv'] },
    ])
      expect((await ask(house, `/api/review/meetings/${id}/files`, { method: 'POST', token, body })).status).toBe(400);
    for (const body of [{}, { secret: '' }, { secret: 1 }, { secret: 'x'.repeat(65) }, { secret: 'x', more: 1 }])
      expect((await ask(house, '/api/review/link', { method: 'POST', body })).status).toBe(400);
  });
});

const routesOf = (id: string, activityId: string): [method: string, path: string][] => [
  ['GET', `/api/review/meetings/${id}`],
  ['POST', `/api/review/meetings/${id}/files`],
  ['DELETE', `/api/review/meetings/${id}/activities/${activityId}`],
  ['DELETE', `/api/review/meetings/${id}`],
];

describe('a review link', () => {
  test('that was taken back opens nothing from that moment: no list, no page, no file', async () => {
    const house = await startHouse();
    const { ana, poll } = await evening(house, 'Ana', 'Monday', TWELVE);
    const secret = await makeLink(house, ana);
    const token = await openLink(house, secret);
    const { id } = await firstPage(house, token);
    const file = await makeFile(house, token, id);
    expect((await ask(house, file)).status).toBe(200);

    await ask(house, '/api/review-links', { method: 'DELETE', token: ana.token });
    for (const [method, path] of [['GET', '/api/review/meetings'] as const, ...routesOf(id, poll)]) {
      const told = await ask(house, path, { method, token, ...(method === 'POST' && { body: { file: 'csv' } }) });
      expect([told.status, told.text], path).toEqual([404, '{"ok":false,"why":"review-closed"}']);
    }
    expect((await ask(house, file)).status).toBe(404);
    expect(await sessionsOf(house, await mainWindow(house, 'Ana'))).toHaveLength(1);
  });

  test('that is wrong, has run out, was taken back or lost its session is answered the same', async () => {
    const house = await startHouse();
    const { ana } = await evening(house, 'Ana', 'Monday', []);
    const { ana: ben } = await evening(house, 'Ben', 'Tuesday', []);
    const { ana: eve } = await evening(house, 'Eve', 'Wednesday', []);
    const [runsOut, takenBack, ofNothing] = [await makeLink(house, ana), await makeLink(house, ben), await makeLink(house, eve)];
    const token = await openLink(house, runsOut);
    await ask(house, '/api/review-links', { method: 'DELETE', token: ben.token });
    await ask(house, '/api/meeting', { method: 'DELETE', token: eve.token });

    const wrong = await tryLink(house, 'a'.repeat(22));
    expect([wrong.status, wrong.text]).toEqual([404, '{"ok":false,"why":"review-closed"}']);
    expect(await tryLink(house, takenBack)).toEqual(wrong);
    expect(await tryLink(house, ofNothing)).toEqual(wrong);

    for (const person of [ana, ben, eve]) person.leave();
    vi.setSystemTime(Date.now() + 91 * DAY_MS);
    expect(await tryLink(house, runsOut)).toEqual(wrong);
    expect((await ask(house, '/api/review/meetings', { token })).status).toBe(401);
  });

  test('cannot be found by trying: after ten wrong ones in a minute nobody may try from there', async () => {
    const house = await startHouse();
    const { ana } = await evening(house, 'Ana', 'Monday', []);
    const secret = await makeLink(house, ana);
    for (let tried = 0; tried < 10; tried += 1) expect((await tryLink(house, `guess ${tried}`)).status).toBe(404);
    expect((await tryLink(house, 'guess 11')).text).toContain('too-fast');
    expect((await tryLink(house, secret)).text).toContain('too-fast');
    await house.passes(MINUTE_MS);
    await openLink(house, secret);
  });
});

describe('what is shown', () => {
  test('of an open poll: that it is open, and not even how many have answered', async () => {
    const house = await startHouse();
    await evening(house, 'Ana', 'Monday', TWELVE);
    await evening(house, 'Ana', 'Tuesday', TWELVE, { level: 'counted', hold: false });
    const token = await mainWindow(house, 'Ana');
    const sessions = await sessionsOf(house, token);
    expect(sessions).toHaveLength(2);
    for (const { id } of sessions) {
      const { activities } = await pageOf(house, token, id);
      expect(activities).toMatchObject([{ phase: 'open', blocks: [{ block: 'paragraph', text: 'What is your weather right now?' }] }]);
      const { text } = await ask(house, await makeFile(house, token, id));
      expect(numbersIn(text)).toEqual([]);
      expect(text).toContain('what is still open');
    }
  });

  test('of a private poll with too few answers: the number alone', async () => {
    const house = await startHouse();
    const { ana, poll } = await evening(house, 'Ana', 'Monday', ['sunny', 'sunny', 'storm', 'storm']);
    await ana.closes(poll, { show: true });
    const token = await mainWindow(house, 'Ana');
    const page = await firstPage(house, token);
    const tooFew = '4 people answered. We show the spread when 5 or more people have answered.';
    expect(page.activities[0]!.blocks.slice(1)).toEqual([{ block: 'paragraph', text: tooFew }]);
    const { text } = await ask(house, await makeFile(house, token, page.id));
    expect(numbersIn(text)).toEqual([]);
    expect(text).toContain(tooFew);
  });

  test('a poll that the facilitator has not shown to all is there, and what only facilitators read is not', async () => {
    const house = await startHouse();
    const { ana, poll } = await evening(house, 'Ana', 'Monday', TWELVE, { purpose: 'to see the kingfisher' });
    await ana.closes(poll);
    const token = await mainWindow(house, 'Ana');
    const page = await firstPage(house, token);
    expect(page.activities[0]).toMatchObject({ phase: 'closed', level: 'private', blocks: [{}, { block: 'bars' }, {}] });
    expect(JSON.stringify(page) + (await ask(house, await makeFile(house, token, page.id))).text).not.toContain('kingfisher');
  });

  test('the file says the same numbers as the page, with a note in front, and neither times nor ids', async () => {
    const house = await startHouse();
    const { ana, crowd, poll } = await evening(house, 'Ana', 'Monday', TWELVE);
    await ana.does({ type: 'title', title: '=HYPERLINK("https://bad.example")' });
    await ana.closes(poll);
    const second = await ana.opens({ level: 'counted' });
    await Promise.all(crowd.map((person, at) => person.answers(second, at === 0 ? 'storm' : 'sunny')));
    await ana.closes(second, { show: true });

    const token = await mainWindow(house, 'Ana');
    const page = await firstPage(house, token);
    const address = await makeFile(house, token, page.id);
    const { text, type } = await ask(house, address);
    expect(type).toBe('text/csv; charset=utf-8');
    const onPage = page.activities.flatMap(({ title, blocks }) =>
      blocks.flatMap((block) => (block.block === 'bars' ? block.bars.map(({ label, count }) => [title, label, String(count)]) : [])),
    );
    expect(numbersIn(text)).toEqual(onPage);
    expect(onPage).toEqual([
      ['Weather poll (1 of 2)', 'Sunny', '6'],
      ['Weather poll (1 of 2)', 'Cloudy or storm', '6'],
      ['Weather poll (2 of 2)', 'Sunny', '11'],
      ['Weather poll (2 of 2)', 'Cloudy with bright spells', '0'],
      ['Weather poll (2 of 2)', 'Storm', '1'],
    ]);
    expect(readCsv(text)[0]).toEqual([`'=HYPERLINK("https://bad.example")`, expect.stringContaining('1 March 2027')]);
    expect(text).toContain('13 people came.');
    expect(text).not.toMatch(/[\w-]{22}|\d{13}/);

    const answer = await fetch(house.base + address);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="bright-spells-2027-03-01.csv"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    vi.setSystemTime(Date.now() + 2 * MINUTE_MS);
    expect((await ask(house, address)).status).toBe(404);
  });
});

/** Title, answer and number of people, row by row. */
const numbersIn = (file: string): string[][] =>
  readCsv(file).flatMap(([, title = '', , row = '', column, value = '']) => (column === 'People' ? [[title, row, value]] : []));

describe('deleted means gone', () => {
  /** Every byte in the data folder, ballot boxes and side files included. */
  const bytesIn = ({ folder }: House): Buffer =>
    Buffer.concat(
      readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
    );
  const foundIn = (house: House, canaries: string[]) => canaries.filter((canary) => bytesIn(house).includes(canary));
  const PURPOSE = 'to see the kingfisher before it flies';

  test('of a poll, open or closed, nothing is left on the disk, and panels let go of it', async () => {
    const house = await startHouse();
    const { ana, crowd, poll } = await evening(house, 'Ana', 'Monday', TWELVE, { purpose: PURPOSE });
    await ana.closes(poll, { show: true });
    const open = await ana.opens({ purpose: `${PURPOSE} again` });
    await crowd[0]!.answers(open, 'storm');
    const canaries = [PURPOSE, `${PURPOSE} again`, poll, open];
    expect(foundIn(house, canaries)).toEqual(canaries);

    const token = await mainWindow(house, 'Ana');
    const { id } = await firstPage(house, token);
    for (const activityId of [poll, open]) {
      expect(await ask(house, `/api/review/meetings/${id}/activities/${activityId}`, { method: 'DELETE', token })).toMatchObject({
        status: 200,
      });
      await ana.until(({ activities }) => activities?.[activityId] === undefined);
      await crowd[0]!.until(({ activities }) => activities?.[activityId] === undefined);
      const again = await ask(house, `/api/review/meetings/${id}/activities/${activityId}`, { method: 'DELETE', token });
      expect([again.status, again.text]).toEqual([404, '{"ok":false,"why":"no-such-activity"}']);
    }
    expect(foundIn(house, canaries)).toEqual([]);
    expect(readdirSync(join(house.folder, 'boxes'))).toEqual([]);
    expect((await pageOf(house, token, id)).activities).toEqual([]);
    expect(await crowd[0]!.triesToAnswer(open, 'sunny')).toBe('no-such-activity');
    await house.stop();
    expect(foundIn(house, canaries)).toEqual([]);
  });

  test('the same when a facilitator deletes it in the panel', async () => {
    const house = await startHouse();
    const { ana, poll } = await evening(house, 'Ana', 'Monday', TWELVE, { purpose: PURPOSE });
    await ana.closes(poll);
    expect(foundIn(house, [PURPOSE, poll])).toEqual([PURPOSE, poll]);
    await ana.does({ type: 'delete', activityId: poll });
    expect(foundIn(house, [PURPOSE, poll])).toEqual([]);
  });

  test('whoever asks to be forgotten leaves no name behind', async () => {
    const house = await startHouse();
    const zebedee = await house.join('Zebedee');
    expect(foundIn(house, ['Zebedee'])).toEqual(['Zebedee']);
    await zebedee.does({ type: 'forget-me' });
    expect(foundIn(house, ['Zebedee', zebedee.personId])).toEqual([]);
  });

  test.each(['the account', 'the link'])('of a session that %s deletes nothing is left on the disk', async (by) => {
    const house = await startHouse();
    const { ana, crowd, poll } = await evening(house, 'Ana', 'Monday', TWELVE, { purpose: PURPOSE });
    await ana.closes(poll);
    const open = await ana.opens({ purpose: `${PURPOSE} again` });
    await crowd[0]!.answers(open, 'storm');
    const secret = await makeLink(house, ana);
    const token = by === 'the link' ? await openLink(house, secret) : await mainWindow(house, 'Ana');
    const { id } = await firstPage(house, token);
    const file = await makeFile(house, token, id);
    const canaries = ['The group of Ana', 'Person 12', PURPOSE, poll, open, id, ana.personId, crowd[0]!.personId];
    expect(foundIn(house, canaries)).toEqual(canaries);

    expect(await ask(house, `/api/review/meetings/${id}`, { method: 'DELETE', token })).toMatchObject({ status: 200 });
    expect(foundIn(house, canaries)).toEqual([]);
    expect(readdirSync(join(house.folder, 'boxes'))).toEqual([]);
    expect(await sessionsOf(house, await mainWindow(house, 'Ana'))).toEqual([]);
    expect((await tryLink(house, secret)).text).toContain('review-closed');
    expect((await ask(house, file)).status).toBe(404);
    expect(await ana.tries({ type: 'title', title: 'Still here?' })).toBe('no-such-meeting');
    await house.stop();
    expect(foundIn(house, canaries)).toEqual([]);
  });

  test('a poll that is deleted while everybody answers it takes nothing else with it', async () => {
    const house = await startHouse();
    const { ana, crowd, poll } = await evening(house, 'Ana', 'Monday', TWELVE);
    const token = await mainWindow(house, 'Ana');
    const { id } = await firstPage(house, token);
    const votes = crowd.map((person) => person.triesToAnswer(poll, 'storm'));
    const deleting = ask(house, `/api/review/meetings/${id}/activities/${poll}`, { method: 'DELETE', token });
    const late = crowd.map((person) => person.triesToAnswer(poll, 'sunny'));
    expect((await deleting).status).toBe(200);
    for (const said of await Promise.all([...votes, ...late])) expect(['done', 'no-such-activity', 'outdated']).toContain(said);
    const next = await ana.opens();
    await Promise.all(crowd.map((person) => person.answers(next, 'sunny')));
    await ana.sees(next, ({ answered }) => answered === 12);
    expect(foundIn(house, [poll])).toEqual([]);
  });
});
