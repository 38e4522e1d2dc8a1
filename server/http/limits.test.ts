import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { Buckets, networkOf, PERSON } from './limits.ts';
import { WrongCodes } from './wrong-codes.ts';

/** A clock that is moved by hand. */
function handClock() {
  const clock = { now: 1_000_000, read: () => clock.now };
  return clock;
}

const takeAll = (buckets: Buckets, key: string, tries: number) =>
  Array.from({ length: tries }, () => buckets.take(key)).filter(Boolean).length;

describe('a person', () => {
  test('may do ten things at once, and then one every other second', () => {
    const clock = handClock();
    const buckets = new Buckets(PERSON, clock.read);
    expect(takeAll(buckets, 'ana', 50)).toBe(10);
    clock.now += 1_999;
    expect(buckets.take('ana')).toBe(false);
    clock.now += 1;
    expect(takeAll(buckets, 'ana', 50)).toBe(1);
    clock.now += 60_000;
    expect(takeAll(buckets, 'ana', 50)).toBe(10);
  });

  test('is not slowed down by others, nor by asking whether they may', () => {
    const buckets = new Buckets(PERSON, handClock().read);
    takeAll(buckets, 'ben', 50);
    for (let ask = 0; ask < 50; ask += 1) expect(buckets.has('ana')).toBe(true);
    expect(buckets.has('ben')).toBe(false);
    expect(buckets.take('ana')).toBe(true);
  });

  test('does not wait two days because the clock was put back two days', () => {
    const clock = handClock();
    const buckets = new Buckets(PERSON, clock.read);
    takeAll(buckets, 'ana', 5);
    clock.now -= 2 * 24 * 60 * 60_000;
    expect(takeAll(buckets, 'ana', 50)).toBe(5);
    clock.now += 60_000;
    expect(takeAll(buckets, 'ana', 50)).toBe(10);
  });
});

test('a hundred thousand people who have long stopped do not change what one may do', () => {
  const clock = handClock();
  const buckets = new Buckets(PERSON, clock.read);
  for (let person = 0; person < 100_000; person += 1) buckets.take(`person ${person}`);
  takeAll(buckets, 'ana', 50);
  clock.now += 10_000;
  expect(takeAll(buckets, 'ana', 50)).toBe(5);
});

const from = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: { 'user-agent': 'panel', ...(forwarded && { 'x-forwarded-for': forwarded }) },
  }) as IncomingMessage;

describe('the network that somebody comes from', () => {
  test.each<[string, IncomingMessage, number, string]>([
    ['an address', from('192.0.2.7'), 0, '192.0.2.7'],
    ['the same address, as a socket of both kinds writes it', from('::ffff:192.0.2.7'), 0, '192.0.2.7'],
    ['nothing that anybody writes into a header, where no proxy stands', from('192.0.2.7', '198.51.100.1'), 0, '192.0.2.7'],
    ['what our one proxy saw, whatever was written before it came', from('10.0.0.1', '203.0.113.9, 192.0.2.7'), 1, '192.0.2.7'],
    ['what the outer of two proxies saw', from('10.0.0.1', '203.0.113.9, 192.0.2.7, 10.0.0.2'), 2, '192.0.2.7'],
    ['the proxy itself, where it forwards nothing', from('10.0.0.1'), 1, '10.0.0.1'],
    ['a /56 of IPv6', from('2001:db8:12:34ff:1:2:3:4'), 0, '2001:db8:12:3400'],
    ['the same /56, written short', from('2001:db8:12:3401::9'), 0, '2001:db8:12:3400'],
    ['a /56 of zeros', from('2001:db8::1'), 0, '2001:db8:0:0'],
    ['this machine', from('::1'), 0, '0:0:0:0'],
  ])('is %s', (_what, req, hops, network) => {
    expect(networkOf(req, hops)).toBe(network);
  });

  test('differs from one /56 to the next', () => {
    expect(networkOf(from('2001:db8:12:3500::1'), 0)).not.toBe(networkOf(from('2001:db8:12:3400::1'), 0));
  });
});

describe('wrong codes', () => {
  const tries = (codes: WrongCodes, req: IncomingMessage, count: number) => {
    let tried = 0;
    for (; tried < count && codes.mayTry(req); tried += 1) codes.wasWrong(req);
    return tried;
  };
  const browser = (address: string, agent: string) =>
    ({ socket: { remoteAddress: address }, headers: { 'user-agent': agent } }) as IncomingMessage;

  test('are ten a minute for one browser, sixty for its network, and six hundred for everybody', () => {
    const clock = handClock();
    const codes = new WrongCodes(clock.read, 0);
    expect(tries(codes, browser('192.0.2.1', 'one'), 100)).toBe(10);
    const sameNetwork = Array.from({ length: 20 }, (_none, at) => tries(codes, browser('192.0.2.1', `other ${at}`), 100));
    expect(sameNetwork.reduce((sum, count) => sum + count)).toBe(50);
    const everywhere = Array.from({ length: 100 }, (_none, at) => tries(codes, browser(`198.51.100.${at}`, 'one'), 100));
    expect(everywhere.reduce((sum, count) => sum + count)).toBe(540);
    clock.now += 60_000;
    expect(codes.mayTry(browser('192.0.2.1', 'one'))).toBe(true);
  });
});
