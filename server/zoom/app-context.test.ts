import * as fc from '../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../lib/refusal.ts';
import { contextKey, openAppContext, sealAppContext } from './app-context.ts';

const NOW = 1_700_000_060_000;
const KEYS = { clientId: 'sample-client-id', key: contextKey('sample client secret') };
const ZOOM = { iss: 'marketplace.zoom.us', aud: KEYS.clientId, ts: NOW - 60_000, exp: NOW + 60_000, typ: 'meeting' };

const open = (fields: Record<string, unknown>) => openAppContext(sealAppContext({ ...ZOOM, ...fields }, KEYS.key), KEYS, NOW);
const opened = (fields: Record<string, unknown>) => {
  const context = open(fields);
  if (context instanceof Refusal) throw new Error(`refused: ${context.why}`);
  return context;
};
const refused = { why: 'bad-context' };

test('a context sealed by another program, with additional data, opens', () => {
  const text = `DAECAwQFBgcICQoLDAgAem9vbS1hcHC3AAAAyI6riDMWB/HCN/HoHXQ5kxzCw6kU9Yl6KhYQjuDeREJmalFgZ44kDrfFmW4Udp1DRGaNvsnMVKoqXaK4STWK
    H8IFjJHqFgHsA082OeXYUvXTP+JAO5znHbZjVkfMxWxuEcqsmjxrf6m+F5arwdqU4ummZxu4L6gF0xa+tltZHIV5fTRJ3NpnrKgQtDwCF8LElB3R48g2EuzGcNnu
    0CqXP0d36XrikCDFbvcEDL6JZIrdlGdMNHbZtX4mSh8xtCjs3gXnaFTUMg==`.replace(/\s/g, '');
  const meaning = {
    kind: 'meeting',
    meetingIds: ['mid+/=='],
    roomId: null,
    zoomUser: 'ana-zoom-id',
    role: 'facilitator',
    expiresAt: 1_700_000_120_000,
  };
  const bare = text.replaceAll('=', '');
  const url = (spelling: string) => spelling.replaceAll('+', '-').replaceAll('/', '_');

  for (const spelling of [text, bare, url(text), url(bare)]) expect(openAppContext(spelling, KEYS, NOW)).toMatchObject(meaning);
  for (const spelling of [`${bare}=`, `${text}=`, ` ${text}`, `${text}\n`, text.replace('+', '-'), url(bare).replace('_', '/')]) {
    expect(openAppContext(spelling, KEYS, NOW)).toMatchObject(refused);
  }
});

describe('which meeting', () => {
  test.each([
    [{ mid: 'main' }, ['main'], null],
    [{ mid: 'room', pid: 'main' }, ['main', 'room'], null],
    [{ mid: 'main', bmid: 'listed' }, ['main'], 'listed'],
    [{ mid: 'room', pid: 'main', bmid: 'listed' }, ['main', 'room'], 'listed'],
    [{ mid: 'room', pid: 'main', bmid: 'room' }, ['main', 'room'], 'room'],
    [{ mid: 'main', pid: 'main' }, ['main'], null],
    [{ mid: 'main', pid: '', bmid: '' }, ['main'], null],
    [{ mid: 'main', pid: null, bmid: null }, ['main'], null],
    [{ pid: 'main' }, ['main'], null],
  ])('%j', (ids, meetingIds, roomId) => {
    expect(opened(ids)).toMatchObject({ kind: 'meeting', meetingIds, roomId });
    expect(opened({ ...ids, typ: 'webinar' })).toMatchObject({ kind: 'meeting', meetingIds, roomId });
    const nowhere = { meetingIds: [], roomId: null };
    expect(opened({ ...ids, typ: 'panel' })).toMatchObject({ kind: 'main-window', ...nowhere });
    expect(opened({ ...ids, typ: 'chat' })).toMatchObject({ kind: 'elsewhere', ...nowhere });
    expect(opened({ ...ids, typ: 'new in 2030' })).toMatchObject({ kind: 'elsewhere', ...nowhere });
  });

  test.each([{}, { mid: '' }, { bmid: 'listed' }, { typ: 'webinar' }])('%j is nowhere that we know', (ids) => {
    expect(opened(ids)).toMatchObject({ kind: 'elsewhere', meetingIds: [], roomId: null });
  });
});

describe('who', () => {
  test.each([
    [{ uid: 'ana' }, 'ana'],
    [{}, null],
    [{ uid: null }, null],
    [{ uid: '' }, null],
  ])('%j', (fields, zoomUser) => {
    expect(opened({ mid: 'main', ...fields }).zoomUser).toBe(zoomUser);
  });

  test.each([
    ['host', 'facilitator'],
    ['co-host', 'facilitator'],
    ...[undefined, null, '', 'participant', 'panelist', 'attendee', 'Host', 'coHost', 'cohost', 'owner', ['host'], { host: true }, 1].map(
      (attendrole) => [attendrole, 'participant'],
    ),
  ])('attendrole %j makes a %s', (attendrole, role) => {
    expect(opened({ mid: 'main', attendrole }).role).toBe(role);
  });

  test('a role that stands anywhere else in the context counts for nothing', () => {
    expect(opened({ mid: 'main', role: 'host', act: '{"attendrole":"host"}' }).role).toBe('participant');
  });
});

describe('when', () => {
  test.each([
    ['at its last millisecond', { exp: NOW }, true],
    ['a millisecond after', { exp: NOW - 1 }, false],
    ['made 30 s ahead of our clock', { ts: NOW + 30_000 }, true],
    ['made a millisecond more ahead', { ts: NOW + 30_001 }, false],
    ['living ten minutes', { ts: NOW, exp: NOW + 600_000 }, true],
    ['living a millisecond more', { ts: NOW, exp: NOW + 600_001 }, false],
    ['living one millisecond', { ts: NOW, exp: NOW + 1 }, true],
    ['ending as it begins', { ts: NOW, exp: NOW }, false],
    ['ending before it begins', { ts: NOW + 10, exp: NOW + 9 }, false],
    ['with exp in seconds', { exp: NOW / 1000 + 60 }, false],
    ['with both in seconds', { ts: NOW / 1000, exp: NOW / 1000 + 60 }, false],
    ['with ts in seconds', { ts: NOW / 1000 }, false],
    ['with exp as text', { exp: String(NOW + 1) }, false],
    ['without exp', { exp: undefined }, false],
    ['without ts', { ts: undefined }, false],
  ])('%s', (_name, times, good) => {
    const context = open({ mid: 'main', ...times });
    expect(context).toMatchObject(good ? { kind: 'meeting', expiresAt: { ...ZOOM, ...times }.exp } : refused);
  });
});

test.each([
  [{ aud: 'another-app' }],
  [{ aud: undefined }],
  [{ aud: [KEYS.clientId] }],
  [{ iss: 'marketplace.zoom.us.example' }],
  [{ iss: undefined }],
  [{ typ: undefined }],
  [{ uid: 7 }],
  [{ mid: ['main'] }],
  [{ pid: {} }],
  [{ bmid: true }],
])('%j is not what Zoom says to us', (fields) => {
  expect(open({ mid: 'main', ...fields })).toMatchObject(refused);
});

test('the same context has the same fingerprint in every spelling, another context has another', () => {
  const text = sealAppContext({ ...ZOOM, mid: 'main' }, KEYS.key);
  const again = text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const prints = [text, again, sealAppContext({ ...ZOOM, mid: 'main' }, KEYS.key)].map((spelling) => {
    const context = openAppContext(spelling, KEYS, NOW);
    return context instanceof Refusal ? context.why : context.fingerprint.toString('hex');
  });
  expect(prints[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(prints[1]).toBe(prints[0]);
  expect(prints[2]).not.toBe(prints[0]);
});

test('the longest text is 8192 characters', () => {
  const empty = Buffer.from(sealAppContext({ ...ZOOM, mid: 'main', more: '' }, KEYS.key), 'base64').length;
  const sized = (bytes: number) => sealAppContext({ ...ZOOM, mid: 'main', more: 'x'.repeat(bytes - empty) }, KEYS.key);
  expect(sized(6144)).toHaveLength(8192);
  expect(openAppContext(sized(6144), KEYS, NOW)).toMatchObject({ kind: 'meeting' });
  expect(openAppContext(sized(6145), KEYS, NOW)).toMatchObject(refused);
});

test('an empty client secret makes no key, since everybody would have it', () => {
  expect(() => contextKey('')).toThrow('client secret');
});

test('any text and any bytes are answered, and never opened', () => {
  const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array));
  const begunWell = bytes.map((rest) => Buffer.concat([Buffer.of(12), rest]));
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.base64String(),
    fc.oneof(bytes, begunWell).map((b) => b.toString('base64')),
  );
  fc.assert(
    fc.property(anything, (text) => openAppContext(text, KEYS, NOW) instanceof Refusal),
    { numRuns: 2000 },
  );
});
