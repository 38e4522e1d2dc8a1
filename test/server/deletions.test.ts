import { createHmac } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../server/keeping/wire.ts';
import type { ReviewList } from '../../server/review/wire.ts';
import { ask } from '../support/ask.ts';
import { MINUTE_MS, startHouse, type House } from '../support/house.ts';
import type { Someone } from '../support/someone.ts';
import { Traces } from '../support/traces.ts';
import { turns } from '../support/turns.ts';
import { contextOf } from '../support/zoom.ts';

const WEBHOOK_SECRET = 'known to Zoom and to us';
const BACKUP_DAYS = 14;

/** A house that is backed up every hour. */
const house = () => startHouse({ BACKUP_DAYS: String(BACKUP_DAYS), ZOOM_WEBHOOK_SECRET_TOKEN: WEBHOOK_SECRET });

type Session = { host: Someone; guest: Someone; uuid: string; closed: string; open: string; traces: Traces };

/** What one session has written into the data folder, under words that nobody else uses. */
async function session(home: House, name: string): Promise<Session> {
  const uuid = `meeting of ${name}`;
  const host = await home.join(`Host ${name}`, { role: 'host', meetingUuid: uuid });
  await host.does({ type: 'title', title: `The title of ${name}` });
  const guest = await home.join(`Guest ${name}`, { meetingUuid: uuid });
  const closed = await host.opens({ preset: 'fist-0-5', level: 'named', purpose: `The purpose of ${name}` });
  await guest.answers(closed, '3');
  await host.closes(closed, { show: true });
  const open = await host.opens({ preset: 'weather-3', purpose: `Still open with ${name}` });
  await guest.answers(open, 'storm');
  const actions = [{ what: `An action of ${name}`, who: `Doer ${name}`, by: null, done: false }];
  const words = { short: `In short, ${name}`, actions, decisions: [], notes: [], parked: [], keep: [], change: [], try: [] };
  await reviews(home, host, 'PUT', (id) => `/meetings/${id}/write-up`, { rev: 0, words });
  const traces = new Traces();
  traces.add('what was written up', `In short, ${name}`, `An action of ${name}`, `Doer ${name}`);
  traces.add('a title', `The title of ${name}`);
  traces.add('a name', `Guest ${name}`, `Host ${name}`);
  traces.add('a purpose', `The purpose of ${name}`, `Still open with ${name}`);
  traces.add('an id', closed, open, host.personId, guest.personId);
  return { host, guest, uuid, closed, open, traces };
}

const KINDS = ['a title', 'a name', 'a purpose', 'an id', 'what was written up'];

const isBackup = (found: string): boolean => found.includes('/backups/');
const liveIn = ({ folder }: House, traces: Traces): string[] => traces.under(folder).filter((found) => !isBackup(found));
const copiesIn = ({ folder }: House, traces: Traces): string[] => traces.under(folder).filter(isBackup);
/** Resolves when the backup that is being made is made. */
async function backedUp(home: House): Promise<void> {
  await home.passes(2 * MINUTE_MS);
  while (backupsOf(home).some((name) => !name.endsWith('.db'))) await turns();
}

const backupsOf = ({ folder }: House): string[] => readdirSync(join(folder, 'backups'));

/** By the clock on the wall, with whatever the server does in the minute in which it is noticed. */
async function later(home: House, ms: number): Promise<void> {
  home.clockJumps(ms);
  await backedUp(home);
}

async function reviewToken(home: House, host: Someone): Promise<string> {
  const admission = await home.someone(host.name).enter({ by: 'zoom', context: contextOf({ person: host.name, mainWindow: true }) });
  return admission.ok ? admission.token : '';
}

async function idsOf(home: House, token: string): Promise<string[]> {
  const { json } = await ask(home.base, 'GET /api/review/meetings', { token });
  return (json as ReviewList).sessions.map(({ id }) => id);
}

/** Asks as whoever has run a session, in the review. */
async function reviews(home: House, host: Someone, method: string, path: (id: string) => string, body?: object): Promise<void> {
  const token = await reviewToken(home, host);
  const [id = ''] = await idsOf(home, token);
  const { status, text } = await ask(home.base, `${method} /api/review${path(id)}`, { token, body });
  if (status !== 200) throw new Error(`${method} ${path(id)} answered ${status}: ${text}`);
}

async function deauthorise(home: House, { host }: Session): Promise<void> {
  const body = JSON.stringify({ event: 'app_deauthorized', payload: { user_id: host.name, user_data_retention: 'false' } });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac('sha256', WEBHOOK_SECRET).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const headers = { 'x-zm-signature': signature, 'x-zm-request-timestamp': timestamp };
  expect(await ask(home.base, 'POST /zoom/events', { body, headers })).toMatchObject({ status: 200 });
}

/** Each way in which all of a session goes. */
const ENDS: [how: string, end: (home: House, gone: Session) => Promise<void>][] = [
  ['by a facilitator in the panel', async (home, { host }) => void (await ask(home.base, 'DELETE /api/meeting', { token: host.token }))],
  ['from the review', (home, { host }) => reviews(home, host, 'DELETE', (id) => `/meetings/${id}`)],
  ['with its series', (home, { host }) => reviews(home, host, 'DELETE', (id) => `/series/${id}`)],
  ['with everything of its facilitator', (home, { host }) => reviews(home, host, 'DELETE', () => '/account')],
  ['because its facilitator removed the app in Zoom', deauthorise],
  [
    'because its time was made shorter, and is over',
    async (home, { host }) => {
      await reviews(home, host, 'PUT', (id) => `/meetings/${id}/keeping`, { days: 1 });
      await later(home, DAY_MS);
    },
  ],
];

describe('a session that is deleted', () => {
  test.each(ENDS)('%s leaves nothing: at once where it is kept, and in backups when their time is over', async (_how, end) => {
    const home = await house();
    const gone = await session(home, 'the otters');
    const stays = await session(home, 'the herons');
    await backedUp(home);
    expect(backupsOf(home)).toHaveLength(1);
    expect(copiesIn(home, gone.traces).map((found) => found.split(' in ')[0])).toEqual(expect.arrayContaining(KINDS));

    await end(home, gone);
    expect(liveIn(home, gone.traces)).toEqual([]);
    const kept = new Set(liveIn(home, stays.traces).map((found) => found.split(' in ')[0]));
    expect(kept).toEqual(new Set(KINDS));

    await later(home, BACKUP_DAYS * DAY_MS);
    expect(backupsOf(home)).toHaveLength(1); // a new one
    expect(gone.traces.under(home.folder)).toEqual([]);
    expect(copiesIn(home, stays.traces)).not.toEqual([]);
    await home.stop();
    expect(gone.traces.under(home.folder)).toEqual([]);
    expect(liveIn(home, stays.traces)).not.toEqual([]);
  });
});

describe('a part of a session that is deleted', () => {
  test('a person is gone with their name and what they answered with it, and nobody else', async () => {
    const home = await house();
    const { host, guest } = await session(home, 'the otters');
    const poll = await home.join('Somebody else', { meetingUuid: 'meeting of the otters' });
    await backedUp(home);
    const theirs = new Traces();
    theirs.add('theirs', guest.name, guest.personId);
    await guest.does({ type: 'forget-me' });
    expect(liveIn(home, theirs)).toEqual([]);
    expect(copiesIn(home, theirs)).not.toEqual([]);
    await later(home, BACKUP_DAYS * DAY_MS);
    expect(theirs.under(home.folder)).toEqual([]);
    const others = new Traces();
    others.add('others', host.personId);
    expect(others.under(home.folder)).not.toEqual([]);
    expect(poll.name).toBe('Somebody else');
  });

  test('a person is gone with what lies under nobody’s name and can be told to be theirs, also in the middle of an activity', async () => {
    const home = await house();
    const host = await home.join('Ana', { role: 'host' });
    const [guest, other] = [await home.join('Guest of the otters'), await home.join('Somebody else')];
    await host.does({ type: 'open', kind: 'common-ground', setup: { theme: 'A', warmUp: false } });
    const view = await host.until(({ activities }) => Object.keys(activities ?? {}).length > 0);
    const [activityId = ''] = Object.keys(view.activities ?? {});
    for (const [person, name] of [
      [guest, 'Interpreter of the otters'],
      [other, 'Interpreter of somebody'],
    ] as const)
      expect(await person.move(activityId, { do: 'plus', name })).toMatchObject({ ok: true });
    const theirs = new Traces();
    theirs.add('theirs', 'Interpreter of the otters', guest.personId);
    const others = new Traces();
    others.add('others', 'Interpreter of somebody');
    expect(liveIn(home, theirs)).not.toEqual([]);
    await guest.does({ type: 'forget-me' });
    expect(liveIn(home, theirs)).toEqual([]);
    expect(liveIn(home, others)).not.toEqual([]);
  });

  test('an activity is gone with all that was asked in it, and no other', async () => {
    const home = await house();
    const { host, closed, open } = await session(home, 'the otters');
    await backedUp(home);
    const theirs = new Traces();
    theirs.add('theirs', closed, 'The purpose of the otters');
    const others = new Traces();
    others.add('others', open, 'Still open with the otters');
    await host.does({ type: 'delete', activityId: closed });
    expect(liveIn(home, theirs)).toEqual([]);
    expect(liveIn(home, others)).not.toEqual([]);
    await later(home, BACKUP_DAYS * DAY_MS);
    expect(theirs.under(home.folder)).toEqual([]);
    expect(others.under(home.folder)).not.toEqual([]);
  });
});

describe('backups', () => {
  test('are made every hour, one of each day before yesterday is kept, and none for longer than was said', async () => {
    const home = await house();
    await session(home, 'the otters');
    await backedUp(home);
    for (let hour = 0; hour < 30; hour += 1) await later(home, 60 * MINUTE_MS);
    const recent = backupsOf(home).length;
    expect(recent).toBeGreaterThan(23);
    expect(recent).toBeLessThan(30);
    for (let day = 0; day < 20; day += 1) await later(home, DAY_MS);
    expect(backupsOf(home).length).toBeLessThanOrEqual(BACKUP_DAYS + 2);
    expect(backupsOf(home).length).toBeGreaterThan(BACKUP_DAYS - 2);
  });

  test('hold nothing of what is sealed', async () => {
    const home = await house();
    await session(home, 'the otters');
    await backedUp(home);
    const sealed = new Traces();
    sealed.add(
      'a box',
      ...readdirSync(join(home.folder, 'boxes'))
        .filter((name) => name.endsWith('.box'))
        .map((name) => `/${name}`),
    );
    expect(copiesIn(home, sealed)).toEqual([]);
    expect(backupsOf(home).every((name) => name.endsWith('.db'))).toBe(true);
  });
});
