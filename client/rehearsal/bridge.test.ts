import { describe, expect, test } from 'vitest';
import { ALL_ZOOM_NAMES, ZOOM_NAMES } from '../../server/zoom/capabilities/wire.ts';
import { CONFIG_LASTS, parseCall, replyTo, type Agreement, type Caller } from './bridge.ts';
import { newMeeting, type Temper } from './meeting.ts';

let ids = 0;
const world = { now: 0, newId: () => `0000-${ids++}`, browser: 'browser' };
const LISTED: ReadonlySet<string> = new Set(ALL_ZOOM_NAMES);

/** A seat that has agreed on `names`, unless it is to begin with nothing. */
function seated(
  number: number,
  { temper = 'lenient', names, ...more }: { temper?: Temper; names?: readonly string[] } & Partial<Omit<Caller, 'newId'>> = {},
): Caller {
  const meeting = newMeeting('Tuesday network', temper, world);
  const seat = meeting.seats[number]!;
  const agreement: Agreement | null = names ? { granted: new Set(names), role: seat.role, guest: seat.guest, at: 0 } : null;
  return { meeting, seat, window: 'panel', agreement, listed: LISTED, now: 0, newId: world.newId, ...more };
}
const [HOST, CO_HOST, PARTICIPANT, GUEST] = [0, 1, 2, 3] as const;
const call = (apiName: string, data?: unknown) => ({ jsCallId: 'id1', apiName, data });
const config = (names: readonly string[], caller: Caller) => replyTo(call('config', { js_api_lists: names }), caller);

describe('config', () => {
  test('tells what may not be used, and goes on with the rest', () => {
    const reply = config(['getAppContext', 'getMeetingContext'], seated(PARTICIPANT));
    expect(reply).toMatchObject({
      result: { runningContext: 'inMeeting', unsupportedApis: ['getMeetingContext'], clientVersion: '6.5.0.12345' },
    });
    expect(reply.agreement?.granted).toEqual(new Set(['getAppContext']));
  });

  test('a strict Zoom refuses the whole list for one name, and what was agreed before is gone', () => {
    const reply = config(['getAppContext', 'getMeetingContext'], seated(PARTICIPANT, { temper: 'strict', names: ['getAppContext'] }));
    expect(reply).toMatchObject({ errorCode: '80012', agreement: null });
  });

  test.each(['lenient', 'strict'] as const)('a %s Zoom gives the host everything', (temper) => {
    const reply = config(ALL_ZOOM_NAMES, seated(HOST, { temper }));
    expect(reply).toMatchObject({ result: { unsupportedApis: [], auth: { status: 'authorized', upgradable: false } } });
  });

  test('hosts who are guests get less, and are told that they could get more', () => {
    const caller = seated(HOST);
    const reply = config(ALL_ZOOM_NAMES, { ...caller, seat: { ...caller.seat, guest: true } });
    expect(reply).toMatchObject({
      result: {
        unsupportedApis: [...ZOOM_NAMES.signedInFacilitators, ...ZOOM_NAMES.computers],
        auth: { status: 'unauthorized', upgradable: true },
      },
    });
  });
});

describe('a call is refused', () => {
  test('before any config', () => {
    expect(replyTo(call('getAppContext'), seated(HOST))).toMatchObject({ errorCode: '80004' });
  });

  test('when the manifest does not list it, even to a host', () => {
    expect(replyTo(call('addBreakoutRoom'), seated(HOST, { names: ['addBreakoutRoom'] }))).toMatchObject({ errorCode: '80004' });
    expect(replyTo(call('noSuchThing'), seated(HOST, { names: ['noSuchThing'], listed: new Set(['noSuchThing']) }))).toMatchObject({
      errorCode: '80004',
    });
  });

  test('when it was left out of config', () => {
    expect(replyTo(call('getUserContext'), seated(HOST, { names: ['getAppContext'] }))).toMatchObject({ errorCode: '80004' });
  });

  test.each([PARTICIPANT, GUEST])('when it belongs to hosts and seat %i asks', (seat) => {
    expect(replyTo(call('getMeetingContext'), seated(seat, { names: ['getMeetingContext'] }))).toMatchObject({ errorCode: '80012' });
  });

  test('when a guest invites', () => {
    const names = ['sendAppInvitationToAllParticipants'];
    expect(replyTo(call('sendAppInvitationToAllParticipants'), seated(GUEST, { names }))).toMatchObject({ errorCode: '80012' });
  });

  test('when the role changed since config, until config is called again', () => {
    const caller = seated(CO_HOST, { names: ['getAppContext'] });
    const demoted: Caller = { ...caller, seat: { ...caller.seat, role: 'participant' } };
    expect(replyTo(call('getAppContext'), demoted)).toHaveProperty('errorMessage');
    const renewed = config(['getAppContext'], demoted);
    expect(replyTo(call('getAppContext'), { ...demoted, agreement: renewed.agreement ?? null })).toMatchObject({
      sign: { role: 'participant' },
    });
  });

  test('when config is two hours old', () => {
    const caller = seated(HOST, { names: ['getAppContext'] });
    expect(replyTo(call('getAppContext'), { ...caller, now: CONFIG_LASTS - 1 })).toHaveProperty('sign');
    expect(replyTo(call('getAppContext'), { ...caller, now: CONFIG_LASTS })).toHaveProperty('errorMessage');
  });

  test('when it asks about the meeting from the main window', () => {
    expect(replyTo(call('getMeetingUUID'), seated(HOST, { names: ['getMeetingUUID'], window: 'main' }))).toMatchObject({
      errorCode: '80012',
    });
  });
});

describe('a call is answered', () => {
  const answer = (seat: number, name: string, data?: unknown) => replyTo(call(name, data), seated(seat, { names: [name] }));

  test('about the user, in the spelling of the SDK', () => {
    expect(answer(CO_HOST, 'getUserContext')).toMatchObject({
      result: { role: 'coHost', screenName: 'Lucy Okafor', status: 'authorized' },
    });
    expect(answer(GUEST, 'getUserContext')).toMatchObject({ result: { role: 'attendee', status: 'unauthenticated' } });
  });

  test('with a bare text where the SDK wraps it by itself', () => {
    expect(answer(HOST, 'showAppInvitationDialog')).toMatchObject({ result: 'success', change: { type: 'invite' } });
  });

  test('about rooms only while they are open, to those who are no hosts', () => {
    expect(answer(PARTICIPANT, 'getBreakoutRoomList')).toMatchObject({ errorCode: '10092' });
    expect(answer(HOST, 'getBreakoutRoomList')).toMatchObject({ result: { rooms: [], state: 'closed' } });
  });

  test('with what happens in the meeting because of it', () => {
    expect(answer(GUEST, 'promptAuthorize')).toMatchObject({ change: { type: 'sign-in', seat: 'seat-4' } });
    expect(answer(HOST, 'openUrl', { url: 'https://example.org' })).toMatchObject({
      change: { event: { type: 'opens-link', url: 'https://example.org' } },
    });
  });

  test('a phone has no way to make rooms, nor to move its own person', () => {
    const caller = seated(HOST);
    const reply = config(ALL_ZOOM_NAMES, { ...caller, seat: { ...caller.seat, device: 'phone' } });
    expect(reply).toMatchObject({ result: { product: 'mobile', unsupportedApis: [...ZOOM_NAMES.moving, ...ZOOM_NAMES.computers] } });
  });
});

test('only the text of the SDK is a call', () => {
  expect(parseCall('{"jsCallId":"id1","apiName":"config","data":{}}')).toEqual({ jsCallId: 'id1', apiName: 'config', data: {} });
  for (const other of [{ jsCallId: 'id1', apiName: 'config' }, 'hello', '7', 'null', '{}', '{"jsCallId":"id1"}', null, undefined])
    expect(parseCall(other)).toBeNull();
});
