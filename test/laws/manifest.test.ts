import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { makeLog } from '../../server/lib/log.ts';
import { startServer, type Running } from '../../server/server.ts';
import { ALL_ZOOM_NAMES } from '../../server/zoom/capabilities/wire.ts';

type Manifest = {
  display_information: { display_name: string; description: string };
  oauth_information: {
    development_redirect_uri: string;
    production_redirect_uri: string;
    oauth_allow_list: string[];
    scopes: { scope: string; optional: boolean }[];
  };
  features: {
    products: string[];
    development_home_uri: string;
    production_home_uri: string;
    domain_allow_list: { domain: string }[];
    in_client_feature: { zoom_app_api: { enable: boolean; zoom_app_apis: string[] }; guest_mode: { enable: boolean } };
    event_subscription: { events: { event_types: string[]; development_webhook_url: string; production_webhook_url: string }[] };
  };
};

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
const { display_information: display, oauth_information: oauth, features } = manifest;
const [events] = features.event_subscription.events;

const HOMES = [features.development_home_uri, features.production_home_uri];
const REDIRECTS = [oauth.development_redirect_uri, oauth.production_redirect_uri];
const WEBHOOKS = [events?.development_webhook_url ?? '', events?.production_webhook_url ?? ''];

describe('the manifest that is uploaded to the Marketplace', () => {
  test('asks for the calls that the panel makes, and for no others', () => {
    expect(features.in_client_feature.zoom_app_api.enable).toBe(true);
    expect(features.in_client_feature.zoom_app_api.zoom_app_apis).toEqual(ALL_ZOOM_NAMES);
  });

  test('lets guests in, since almost everybody who answers is one', () => {
    expect(features.in_client_feature.guest_mode.enable).toBe(true);
  });

  test('is for meetings only: the audience of a webinar could not be looked after', () => {
    expect(features.products).toEqual(['ZOOM_MEETING']);
  });

  test('asks for no more than being opened in a meeting, and to know who signs in to the review; who will not, need not', () => {
    expect(oauth.scopes).toEqual([
      { scope: 'zoomapp:inmeeting', optional: false },
      { scope: 'user:read:user', optional: true },
    ]);
  });

  test('hears when somebody removes the app, and of nothing else', () => {
    expect(features.event_subscription.events).toHaveLength(1);
    expect(events?.event_types).toEqual(['app_deauthorized']);
  });

  test('keeps the lengths that the Marketplace allows', () => {
    expect(display.display_name.length).toBeLessThan(50);
    expect(display.description.length).toBeLessThanOrEqual(150);
  });

  test('has its keys at the top: the upload refuses a file that is wrapped in another object', () => {
    expect(Object.keys(manifest)).toEqual(['display_information', 'oauth_information', 'features']);
  });

  test('names only https addresses, and allows the domain and the redirect of each', () => {
    const domains = features.domain_allow_list.map(({ domain }) => domain);
    for (const address of [...HOMES, ...REDIRECTS, ...WEBHOOKS]) {
      expect(new URL(address).protocol).toBe('https:');
      expect(domains).toContain(new URL(address).hostname);
    }
    expect(oauth.oauth_allow_list).toEqual(expect.arrayContaining([...HOMES, ...REDIRECTS]));
  });
});

/** The whole server, since only its answers show what it serves. It finds the built panel in dist/. */
describe('the addresses in the manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  let running: Running;
  let origin: string;

  beforeAll(async () => {
    running = await startServer({ config: readConfig({ PORT: '0', DATA_DIR: folder, ...ZOOM }), log: makeLog('silent') });
    origin = `http://127.0.0.1:${running.port}`;
  });

  afterAll(async () => {
    await running.stop();
    rmSync(folder, { recursive: true });
  });

  test.each(HOMES)('%s is the panel', async (address) => {
    const answer = await fetch(origin + new URL(address).pathname);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });

  test.each(REDIRECTS)('%s takes people who have just added the app', async (address) => {
    const answer = await fetch(origin + new URL(address).pathname, { redirect: 'manual' });
    expect(answer.status).not.toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });

  test.each(WEBHOOKS)('%s hears Zoom, and nobody who cannot sign', async (address) => {
    const answer = await fetch(origin + new URL(address).pathname, { method: 'POST', body: '{"event":"app_deauthorized"}' });
    expect(answer.status).toBe(401);
  });
});

const ZOOM = {
  ZOOM_CLIENT_ID: 'a-client-id-for-this-test',
  ZOOM_CLIENT_SECRET: 'a-client-secret-for-this-test-only',
  ZOOM_WEBHOOK_SECRET_TOKEN: 'a-webhook-secret-for-this-test-only',
};
