import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { SeenSignatures } from './seen-signatures.ts';
import { readWebhook } from './webhooks.ts';

const NOW = 1_700_000_000_000;
const SECONDS = NOW / 1000;
const SECRET = 'sample secret token';
const MINUTE = 60_000;

const GONE = JSON.stringify({
  event: 'app_deauthorized',
  payload: { user_id: 'ana-zoom-id', account_id: 'a', user_data_retention: 'false' },
});
const hex = (text: string, secret = SECRET) => createHmac('sha256', secret).update(text).digest('hex');

/** A delivery as Zoom makes it, a minute old at most. */
function delivery(body: string, { timestamp = `${SECONDS}`, secret = SECRET, now = NOW, seen = new SeenSignatures() } = {}) {
  return {
    signature: `v0=${hex(`v0:${timestamp}:${body}`, secret)}`,
    timestamp,
    rawBody: Buffer.from(body),
    secretToken: SECRET,
    now,
    seen,
  };
}

const deauthorised = { type: 'deauthorised', zoomUser: 'ana-zoom-id' };
const unsigned = { why: 'signed-out' };

test('Zoom says that somebody removed the app', () => {
  expect(readWebhook(delivery(GONE))).toEqual(deauthorised);
});

test('the signature is the one that another program makes', () => {
  // Made with openssl: printf 'v0:1700000000:{"event":"x"}' | openssl dgst -sha256 -hmac 'sample secret token'
  const rawBody = Buffer.from('{"event":"x"}');
  const signature = 'v0=bb5b58b8d3452bb4151996cdb5b9f2d72f7ee988ca37cbd5be660c3b1153dd95';
  expect(readWebhook({ ...delivery(''), rawBody, signature })).toEqual({ type: 'other' });
});

describe('what has no effect', () => {
  test('one byte of the body is another', () => {
    expect(readWebhook({ ...delivery(GONE), rawBody: Buffer.from(GONE.replace('ana', 'ben')) })).toMatchObject(unsigned);
  });

  test('the same JSON written in another way', () => {
    const rawBody = Buffer.from(JSON.stringify(JSON.parse(GONE), null, 1));
    expect(readWebhook({ ...delivery(GONE), rawBody })).toMatchObject(unsigned);
  });

  test('bytes that are no text count as they are', () => {
    const rawBody = Buffer.concat([Buffer.from(GONE), Buffer.of(0xff)]);
    const replaced = delivery(rawBody.toString('utf8')); // signed over U+FFFD
    expect(readWebhook({ ...replaced, rawBody })).toMatchObject(unsigned);
  });

  test('another secret, an empty one, another timestamp, another version', () => {
    const good = delivery(GONE);
    expect(readWebhook(delivery(GONE, { secret: 'another' }))).toMatchObject(unsigned);
    expect(readWebhook({ ...delivery(GONE, { secret: '' }), secretToken: '' })).toMatchObject(unsigned);
    expect(readWebhook({ ...good, timestamp: `${SECONDS + 1}` })).toMatchObject(unsigned);
    expect(readWebhook({ ...good, signature: good.signature.replace('v0', 'v1') })).toMatchObject(unsigned);
  });

  test.each([undefined, '', 'v0=', 'v0', `v0=${'0'.repeat(64)}`, `v0=${'é'.repeat(64)}`])('the signature %j', (signature) => {
    expect(readWebhook({ ...delivery(GONE), signature })).toMatchObject(unsigned);
  });

  test('a signature that is cut, longer, or in capitals', () => {
    const good = delivery(GONE);
    for (const signature of [good.signature.slice(0, -1), `${good.signature}0`, good.signature.toUpperCase()]) {
      expect(readWebhook({ ...good, signature })).toMatchObject(unsigned);
    }
  });

  test.each([undefined, '', 'soon', ' 1700000000', '1700000000.5', '-1', '0x6553f100', `${NOW}`, '17e8', '9'.repeat(400)])(
    'the timestamp %j, though signed',
    (timestamp) => {
      expect(readWebhook({ ...delivery(GONE, { timestamp: timestamp ?? 'undefined' }), timestamp })).toMatchObject(unsigned);
    },
  );
});

test.each([
  ['five minutes old', NOW + 5 * MINUTE, deauthorised],
  ['a millisecond older', NOW + 5 * MINUTE + 1, unsigned],
  ['five minutes ahead', NOW - 5 * MINUTE, deauthorised],
  ['a millisecond more ahead', NOW - 5 * MINUTE - 1, unsigned],
])('a delivery %s', (_name, now, expected) => {
  expect(readWebhook(delivery(GONE, { now }))).toMatchObject(expected);
});

describe('a second delivery', () => {
  test('is known, so that deletion runs once', () => {
    const seen = new SeenSignatures();
    expect(readWebhook(delivery(GONE, { seen }))).toEqual(deauthorised);
    expect(readWebhook(delivery(GONE, { seen, now: NOW + MINUTE }))).toEqual({ type: 'repeated' });
    expect(readWebhook(delivery('{"event":"x"}', { seen }))).toEqual({ type: 'other' });
    expect(readWebhook(delivery('{"event":"x"}', { seen }))).toEqual({ type: 'repeated' });
  });

  test('is known for as long as its timestamp is good', () => {
    const seen = new SeenSignatures();
    const timestamp = `${SECONDS + 300}`;
    expect(readWebhook(delivery(GONE, { seen, timestamp }))).toEqual(deauthorised);
    expect(readWebhook(delivery(GONE, { seen, timestamp, now: NOW + 10 * MINUTE }))).toEqual({ type: 'repeated' });
    expect(readWebhook(delivery(GONE, { seen, timestamp, now: NOW + 10 * MINUTE + 1 }))).toMatchObject(unsigned);
  });

  test('counts as the first when the first could not be acted upon', () => {
    const seen = new SeenSignatures();
    const first = delivery(GONE, { seen });
    readWebhook(first);
    seen.forget(first.signature);
    expect(readWebhook(first)).toEqual(deauthorised);
  });

  test('is not made known by somebody who cannot sign, or by what could not be read', () => {
    const seen = new SeenSignatures();
    readWebhook({ ...delivery(GONE, { seen }), rawBody: Buffer.from('{}') });
    expect(seen.add(delivery(GONE).signature, NOW)).toBe(true);
    readWebhook(delivery('{}', { seen }));
    expect(seen.add(delivery('{}').signature, NOW)).toBe(true);
  });
});

describe('the challenge', () => {
  const challenge = (plainToken: unknown) => JSON.stringify({ event: 'endpoint.url_validation', payload: { plainToken } });

  test.each(['x', 'qgg8vlvZRS6UYooatFL8Aw', 'y'.repeat(64)])('%s is answered, as often as Zoom asks', (plainToken) => {
    const seen = new SeenSignatures();
    const expected = { type: 'challenge', answer: { plainToken, encryptedToken: hex(plainToken) } };
    expect(readWebhook(delivery(challenge(plainToken), { seen }))).toEqual(expected);
    expect(readWebhook(delivery(challenge(plainToken), { seen }))).toEqual(expected);
  });

  test.each(['', 'y'.repeat(65), 7, null, ['x'], undefined])('%j is not answered', (plainToken) => {
    expect(readWebhook(delivery(challenge(plainToken)))).toMatchObject({ why: 'malformed' });
  });

  test('is not answered to somebody who cannot sign, or anybody could have things signed by us', () => {
    expect(readWebhook(delivery(challenge('v0:1700000000:{}'), { secret: 'guess' }))).toMatchObject(unsigned);
  });
});

test.each([
  '',
  'null',
  '[]',
  '7',
  '{',
  '{"event":7}',
  '{"payload":{}}',
  '{"event":"app_deauthorized"}',
  '{"event":"app_deauthorized","payload":{"user_id":""}}',
  '{"event":"app_deauthorized","payload":{"user_id":7}}',
  '{"event":"endpoint.url_validation"}',
])('%s is signed, but says nothing that can be done', (body) => {
  expect(readWebhook(delivery(body))).toMatchObject({ why: 'malformed' });
});

test.each(['{"event":"x"}', '{"event":"meeting.ended","payload":{"plainToken":"x","user_id":"ana"}}'])(
  '%s is none of our business',
  (body) => {
    expect(readWebhook(delivery(body))).toEqual({ type: 'other' });
  },
);
