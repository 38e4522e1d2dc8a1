import { ALL_ZOOM_NAMES } from '../../server/zoom/capabilities/wire.ts';
import type { Sdk } from '../zoom/sdk.ts';
import { replyTo, type Agreement } from './bridge.ts';
import { after, type Change } from './change.ts';
import { newMeeting, seatOf, type Meeting, type Temper } from './meeting.ts';
import { isRefused } from './refused.ts';
import { toldBetween } from './told.ts';

/** The simulated Zoom without a page, for tests: the same answers for one seat, given to the door directly. */
export function zoomFor(seatId: string, temper: Temper = 'lenient', window: 'panel' | 'main' = 'panel') {
  let ids = 0;
  const world = () => ({ now: Date.now(), newId: () => `id-${ids++}`, browser: 'browser' });
  let meeting: Meeting = newMeeting('Tuesday network', temper, world());
  let agreement: Agreement | null = null;
  const handlers: [name: string, heard: (data: never) => void][] = [];
  const calls: string[] = [];
  const configs: string[][] = [];
  const silent = new Set<string>();

  const ask = async <T>(apiName: string, data?: unknown): Promise<T> => {
    calls.push(apiName);
    if (silent.has(apiName)) return new Promise<T>(() => {});
    const seat = seatOf(meeting, seatId);
    if (!seat) throw new Error(`nobody sits on ${seatId}`);
    const reply = replyTo(
      { jsCallId: '', apiName, data },
      { meeting, seat, window, agreement, listed: new Set(ALL_ZOOM_NAMES), now: Date.now(), newId: world().newId },
    );
    if (reply.agreement !== undefined) agreement = reply.agreement;
    if (isRefused(reply)) throw Object.assign(new Error(reply.errorMessage), { code: reply.errorCode });
    if ('sign' in reply) return { context: JSON.stringify(reply.sign) } as T;
    if (reply.change) act(reply.change);
    return reply.result as T;
  };
  const act = (change: Change) => {
    const before = meeting;
    meeting = after(meeting, change, world());
    const heard = toldBetween(before, meeting, Date.now()).filter(({ seat, name }) => seat === seatId && agreement?.granted.has(name));
    for (const { name, data } of heard) for (const [on, handler] of handlers) if (on === name) handler(data as never);
  };

  const sdk = Object.fromEntries(
    ALL_ZOOM_NAMES.map((name) => [
      name,
      name.startsWith('on') ? (heard: (data: never) => void) => void handlers.push([name, heard]) : (data?: unknown) => ask(name, data),
    ]),
  ) as unknown as Sdk;
  sdk.config = (names) => {
    configs.push([...names]);
    return ask('config', { js_api_lists: names });
  };
  return { sdk, act, calls, configs, silent, meeting: () => meeting, agreement: () => agreement };
}
