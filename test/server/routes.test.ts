import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Express } from 'express';
import jwt from 'jsonwebtoken';
import { expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { HOT } from '../../server/http/front.ts';
import { MINUTE_MS, startHouse, type House } from '../support/house.ts';
import { expectIn, Someone } from '../support/someone.ts';
import { contextOf, ZOOMS_FOUR } from '../support/zoom.ts';

const ASKERS = [
  'nobody',
  'garbage',
  'expired',
  'participant',
  'facilitator',
  'facilitator elsewhere',
  'reviewer',
  'reviewer elsewhere',
  'holder of the review link',
  'holder of a file address',
] as const;
type Asker = (typeof ASKERS)[number];
type Expected = Record<Asker, number>;

const all = (status: number): Expected => Object.fromEntries(ASKERS.map((asker) => [asker, status])) as Expected;

const ANYBODY = all(200);
const PEOPLE_INSIDE = { ...all(401), participant: 200, facilitator: 200, 'facilitator elsewhere': 200 };
/** Each in their own meeting: it stands in the token, and there is no other way to name one. */
const FACILITATORS = { ...all(401), participant: 403, facilitator: 200, 'facilitator elsewhere': 200 };
const REVIEWERS = { ...all(401), reviewer: 200, 'reviewer elsewhere': 200, 'holder of the review link': 200 };
const REVIEWERS_OF_IT = { ...REVIEWERS, 'reviewer elsewhere': 404 };

/** Of a session that has none of what is asked about. */
const REVIEWERS_WITHOUT_IT = { ...all(401), reviewer: 404, 'reviewer elsewhere': 404, 'holder of the review link': 404 };

const NOBODY = { secret: 'A'.repeat(22), seat: 'B'.repeat(22) };
const NOTHING_WRITTEN = { short: '', actions: [], decisions: [], notes: [], parked: [], keep: [], change: [], try: [] };
const EMPTY_PAGE = { thanks: '', told: [], will: [], next: null, ways: [], reply: null };

type Route = { expected: Expected; body?: object; rehearsal?: true };

/** Who may do what: every route of the server, whoever asks. `rehearsal`: only there while that is on. */
const TABLE: Record<string, Route> = {
  'GET /': { expected: ANYBODY },
  'GET /zoom': { expected: ANYBODY },
  'GET /join': { expected: ANYBODY },
  'GET /review': { expected: ANYBODY },
  'GET /reflect': { expected: ANYBODY },
  'GET /shared': { expected: ANYBODY },
  'GET /healthz': { expected: ANYBODY },
  'GET /assets/:name': { expected: all(404) }, // a file that is not there; those that are there are for everybody
  'GET /zoom/installed': { expected: ANYBODY }, // proven by Zoom's code, which is missing here
  'POST /zoom/events': { expected: all(401), body: { event: 'app_deauthorized' } }, // proven by Zoom's signature

  'GET /rehearsal': { expected: ANYBODY, rehearsal: true },
  'GET /workbench': { expected: ANYBODY, rehearsal: true },
  'POST /rehearsal/context': {
    expected: ANYBODY,
    body: { person: 'x', guest: false, role: 'host', meetingUuid: 'rehearsal' },
    rehearsal: true,
  },
  'POST /rehearsal/crowd': { expected: ANYBODY, body: { meetingUuid: 'rehearsal', count: 0, seed: 1 }, rehearsal: true },
  'POST /rehearsal/places': { expected: ANYBODY, body: { meetingUuid: 'nowhere', rooms: [] }, rehearsal: true },
  'POST /rehearsal/line': { expected: ANYBODY, body: { host: 'nowhere.localhost', down: false }, rehearsal: true },

  'POST /api/session': { expected: all(401), body: { by: 'seat', seat: 'AAAAAAAAAAAAAAAAAAAAAA' } }, // proven by the body
  'POST /api/commands': {
    expected: PEOPLE_INSIDE,
    body: { id: 'AAAAAAAAAAAAAAAAAAAAAA', protocol: 1, type: 'arrive', name: 'Somebody' },
  },
  'GET /api/live': { expected: PEOPLE_INSIDE },
  'GET /api/view': { expected: PEOPLE_INSIDE },
  'POST /api/review-links': { expected: FACILITATORS },
  'GET /api/series': { expected: FACILITATORS },
  'POST /api/series-codes': { expected: FACILITATORS },
  'DELETE /api/series-codes': { expected: FACILITATORS },
  'POST /api/survey': { expected: FACILITATORS },
  'DELETE /api/review-links': { expected: FACILITATORS },
  'DELETE /api/meeting': { expected: FACILITATORS },

  'POST /api/review/link': { expected: all(404), body: { secret: 'wrong' } }, // proven by the body
  'GET /api/review/meetings': { expected: REVIEWERS },
  'GET /api/review/meetings/:id': { expected: REVIEWERS_OF_IT },
  'DELETE /api/review/meetings/:id': { expected: REVIEWERS_OF_IT },
  'DELETE /api/review/meetings/:id/activities/:activityId': { expected: REVIEWERS_OF_IT },
  'PUT /api/review/meetings/:id/keeping': { expected: REVIEWERS_OF_IT, body: { days: 30 } },
  'DELETE /api/review/series/:seriesId': { expected: REVIEWERS_OF_IT },
  'DELETE /api/review/account': { expected: { ...REVIEWERS, 'holder of the review link': 403 } },
  'POST /api/review/meetings/:id/files': { expected: REVIEWERS_OF_IT, body: { file: 'csv' } },
  'GET /api/review/series/:seriesId': { expected: REVIEWERS_OF_IT },
  'POST /api/review/series/:seriesId/files': { expected: REVIEWERS_OF_IT, body: { file: 'csv' } },
  'GET /api/review/sign-in': { expected: ANYBODY }, // whether one can
  'POST /api/review/sign-in': { expected: all(401) }, // proven by a cookie
  'GET /review/sign-in': { expected: all(303) }, // to Zoom
  'GET /zoom/signed-in': { expected: ANYBODY }, // proven by Zoom's code and a cookie, which are missing here
  'GET /schemas/session-1.json': { expected: ANYBODY },

  // Proven by the secret in the body, which is wrong here.
  'POST /api/reflect': { expected: all(404), body: { ...NOBODY, body: {} } },
  'POST /api/reflect/answers': { expected: all(404), body: { ...NOBODY, body: {} } },
  'POST /api/reflect/words': { expected: all(404), body: { ...NOBODY, body: { id: null, words: {} } } },
  'POST /api/reflect/take-back': { expected: all(404), body: { ...NOBODY, body: { id: 'x' } } },
  'POST /api/shared': { expected: all(404), body: { secret: 'wrong' } },
  'GET /api/review/meetings/:id/afterwards': { expected: REVIEWERS_OF_IT },
  'POST /api/review/meetings/:id/survey': { expected: REVIEWERS_OF_IT },
  'POST /api/review/meetings/:id/survey/close': { expected: REVIEWERS_OF_IT },
  'DELETE /api/review/meetings/:id/survey': { expected: REVIEWERS_OF_IT },
  'POST /api/review/meetings/:id/words/:wordsId': { expected: REVIEWERS_WITHOUT_IT, body: { state: 'published' } },
  'PUT /api/review/meetings/:id/write-up': { expected: REVIEWERS_OF_IT, body: { rev: 0, words: NOTHING_WRITTEN } },
  'DELETE /api/review/meetings/:id/write-up': { expected: REVIEWERS_OF_IT },
  'PUT /api/review/meetings/:id/share-back': { expected: REVIEWERS_OF_IT, body: EMPTY_PAGE },
  'POST /api/review/meetings/:id/share-back/link': {
    expected: { ...REVIEWERS_WITHOUT_IT, reviewer: 409, 'holder of the review link': 409 },
  },
  'DELETE /api/review/meetings/:id/share-back/link': { expected: REVIEWERS_OF_IT },

  'GET /files/:token': { expected: all(404) }, // proven by the address, which is wrong here
};

type Layer = {
  route?: { path: string; methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
  slash: boolean;
  match: (path: string) => boolean;
};

const MOUNTS = ['/rehearsal'];

function walk(layers: Layer[], under = ''): string[] {
  return layers.flatMap(({ route, handle, slash, match }, at) => {
    if (route) return Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${under}${route.path}`);
    if (!handle.stack) return [];
    const mount = slash ? '' : MOUNTS.find((path) => match.call(layers[at], `${path}/x`));
    if (mount === undefined) throw new Error('A router is mounted at a place that this test does not know.');
    return walk(handle.stack, under + mount);
  });
}

/** Express leaves itself on every request that came to it. */
async function appOf(house: House): Promise<Express> {
  const found = Promise.withResolvers<Express>();
  const note = (message: unknown) => found.resolve((message as { request: { app: Express } }).request.app);
  subscribe('http.server.response.finish', note);
  await ask(house.base, 'GET /healthz');
  unsubscribe('http.server.response.finish', note);
  return found.promise;
}

test('every route of the server stands in the table, and nothing else does', async () => {
  const house = await startHouse({ ZOOM_WEBHOOK_SECRET_TOKEN: 'from the Marketplace' });
  const app = (await appOf(house)) as unknown as { router: { stack: Layer[] } };
  const routes = [...walk(app.router.stack), ...HOT.keys()];
  expect(routes.toSorted()).toEqual(Object.keys(TABLE).toSorted());
});

type Scene = { path: Record<string, string>; token: string | undefined };

/** A meeting with a poll, and one who asks. Each asker has a meeting of their own to ask about, since some asking ends it. */
async function sceneFor(house: House, asker: Asker): Promise<Scene> {
  const enters = async (person: string, meetingUuid: string, role: string): Promise<Someone> => {
    const someone = new Someone(house.base, person);
    expectIn(await someone.enter({ by: 'zoom', context: contextOf({ person, role, meetingUuid }) }));
    await someone.does({ type: 'arrive', name: person });
    return someone;
  };
  const reviews = async (person: string) => {
    const someone = new Someone(house.base, person);
    await someone.enter({ by: 'zoom', context: contextOf({ person, mainWindow: true }) });
    return someone.token;
  };
  const host = await enters(`Host for ${asker}`, `meeting for ${asker}`, 'host');
  await host.does({ type: 'open', kind: 'poll', setup: { preset: 'weather-3' } });
  const view = await ask(house.base, 'GET /api/view', { token: host.token });
  const [activityId = ''] = (view.json as { meeting: { activities: string[] } }).meeting.activities;
  const { meetingId } = jwt.decode(host.token, { json: true }) as { meetingId: string };
  const names = { ':wordsId': 'no-words', ':token': 'not-a-token', ':name': 'nothing.js' };
  const path = { ':id': meetingId, ':activityId': activityId, ':seriesId': meetingId, ...names };
  const elsewhere = () => enters(`Other host for ${asker}`, `other meeting for ${asker}`, 'host');
  const { link } = (await ask(house.base, 'POST /api/review-links', { token: host.token })).json as { link: string };

  const tokens: Record<Asker, () => Promise<string | undefined>> = {
    nobody: async () => undefined,
    garbage: async () => 'garbage',
    expired: async () => {
      const payload = jwt.decode(host.token, { json: true })!;
      return jwt.sign({ ...payload, exp: Math.floor(Date.now() / 1000) - 1 }, house.config.secrets.tokens, { algorithm: 'HS256' });
    },
    participant: async () => (await enters(`Participant for ${asker}`, `meeting for ${asker}`, 'attendee')).token,
    facilitator: async () => host.token,
    'facilitator elsewhere': async () => (await elsewhere()).token,
    reviewer: () => reviews(`Host for ${asker}`),
    'reviewer elsewhere': async () => {
      await elsewhere();
      return reviews(`Other host for ${asker}`);
    },
    'holder of the review link': async () => {
      const opened = await ask(house.base, 'POST /api/review/link', { body: { secret: link.split('#')[1] } });
      return (opened.json as { token: string }).token;
    },
    'holder of a file address': async () => {
      const token = await reviews(`Host for ${asker}`);
      const ready = await ask(house.base, `POST /api/review/meetings/${meetingId}/files`, { token, body: { file: 'csv' } });
      return (ready.json as { url: string }).url.split('/').at(-1);
    },
  };
  return { path, token: await tokens[asker]() };
}

/** Streams have no end to read to. */
async function statusOf(house: House, route: string, { path, token }: Scene, body?: object): Promise<number> {
  const [method = '', template = ''] = route.split(' ');
  const address = template.replaceAll(/:\w+/g, (name) => path[name] ?? name);
  const answer = await fetch(house.base + address, {
    method,
    redirect: 'manual',
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  await answer.body?.cancel();
  expect(ZOOMS_FOUR.filter((name) => !answer.headers.has(name))).toEqual([]); // a page without them is an empty panel
  return answer.status;
}

test.each(Object.entries(TABLE))('%s answers each who asks as the table says', async (route, { expected, body }) => {
  const house = await startHouse({ ZOOM_WEBHOOK_SECRET_TOKEN: 'from the Marketplace' });
  const told: Partial<Expected> = {};
  for (const asker of ASKERS) {
    told[asker] = await statusOf(house, route, await sceneFor(house, asker), body);
    await house.passes(MINUTE_MS / 6); // wrong codes and secrets are counted
  }
  expect(told).toEqual(expected);
});

test('what belongs to the rehearsal is not there while it is off', async () => {
  const house = await startHouse({ REHEARSAL: 'off' });
  const theirs = Object.entries(TABLE).filter(([, { rehearsal }]) => rehearsal);
  expect(theirs.length).toBeGreaterThan(0);
  for (const [route, { body }] of theirs) expect(await statusOf(house, route, { path: {}, token: undefined }, body)).toBe(404);
});

test('what is not yours is not there: the same answer, to the letter', async () => {
  const house = await startHouse();
  const { path } = await sceneFor(house, 'facilitator');
  const { token } = await sceneFor(house, 'reviewer');
  const asks = async (id: string, activityId: string) => {
    const at = `/api/review/meetings/${id}`;
    const bodies = { [`POST ${at}/files`]: { file: 'csv' } };
    const routes = [
      `GET ${at}`,
      `GET /api/review/series/${id}`,
      `DELETE ${at}`,
      `DELETE ${at}/activities/${activityId}`,
      `POST ${at}/files`,
    ];
    const answers = [];
    for (const route of routes)
      answers.push(await ask(house.base, route, { ...(token && { token }), ...(bodies[route] && { body: bodies[route] }) }));
    return answers.map(({ status, text }) => [status, text]);
  };
  const foreign = await asks(path[':id']!, path[':activityId']!);
  expect(foreign).toEqual(await asks('AAAAAAAAAAAAAAAAAAAAAA', 'BBBBBBBBBBBBBBBBBBBBBB'));
  expect(foreign.map(([status]) => status)).toEqual([404, 404, 404, 404, 404]);
});
