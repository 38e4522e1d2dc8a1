import type { RehearsalSeat } from '../../server/rehearsal/wire.ts';
import type { Answer, Asked } from './asked.ts';
import { answerTo, runningContext } from './calls.ts';
import { describe, type Seat } from './meeting.ts';
import { refusalOf } from './refusals.ts';
import { refused } from './refused.ts';

/** One question of the SDK. */
export type Call = { jsCallId: string; apiName: string; data?: unknown };

/** What the last config() of a window agreed on, and for whom. */
export type Agreement = { granted: ReadonlySet<string>; role: Seat['role']; guest: boolean; at: number };

/** `listed` is what the manifest names. */
export type Caller = Asked & { agreement: Agreement | null; listed: ReadonlySet<string> };

/** `sign`: ask the server to sign this seat, and answer with that. An `agreement` replaces the caller's. */
export type Reply = (Answer | { sign: RehearsalSeat }) & { agreement?: Agreement | null };

/** Milliseconds after which Zoom lets a config() lapse. */
export const CONFIG_LASTS = 2 * 60 * 60_000;

/** The SDK sends text; whatever else arrives is not for us. */
export function parseCall(text: unknown): Call | null {
  try {
    const call: unknown = typeof text === 'string' ? JSON.parse(text) : null;
    if (typeof call !== 'object' || call === null || !('jsCallId' in call) || !('apiName' in call)) return null;
    return { jsCallId: String(call.jsCallId), apiName: String(call.apiName), data: 'data' in call ? call.data : undefined };
  } catch {
    return null;
  }
}

/** Plays Zoom for one call. */
export function replyTo({ apiName, data }: Call, caller: Caller): Reply {
  if (apiName === 'config') return configure(data, caller);
  const no = refusal(apiName, caller) ?? lapsed(apiName, caller);
  if (no) return no;
  if (apiName === 'getAppContext') return { sign: describe(caller.meeting, caller.seat, caller.window, caller.now) };
  return answerTo(apiName, data, caller);
}

const refusal = (name: string, { seat, window, meeting, listed }: Caller) =>
  refusalOf(name, { seat, window, temper: meeting.temper, listed });

function lapsed(name: string, { agreement, seat, now }: Caller) {
  if (!agreement?.granted.has(name)) return refused('80004', 'No Permission for this API. [code:80004, reason:not_in_config]');
  const same = agreement.role === seat.role && agreement.guest === seat.guest && now - agreement.at < CONFIG_LASTS;
  return same ? null : { errorMessage: 'Please call config again.' };
}

/** Lenient: names what may not be used. Strict: one such name and the whole list is refused, and what was agreed before is gone. */
function configure(data: unknown, caller: Caller): Reply {
  const { seat, window, meeting, now } = caller;
  const asked = namesIn(data);
  const unsupportedApis = asked.filter((name) => refusal(name, caller) !== null);
  const worst = unsupportedApis[0];
  if (meeting.temper === 'strict' && worst !== undefined) return { ...(refusal(worst, caller) ?? refused('', worst)), agreement: null };
  const granted = new Set(asked.filter((name) => !unsupportedApis.includes(name)));
  const result = {
    clientVersion: '6.5.0.12345',
    browserVersion: 'webview2/140.0',
    userAgent: 'rehearsal',
    runningContext: runningContext(window),
    product: seat.device === 'phone' ? 'mobile' : 'desktop',
    auth: { status: seat.guest ? 'unauthorized' : 'authorized', upgradable: seat.guest },
    launchContext: { origin: 'App Launcher', openBy: 'user' },
    unsupportedApis,
  };
  return { result, agreement: { granted, role: seat.role, guest: seat.guest, at: now } };
}

function namesIn(data: unknown): string[] {
  const names = typeof data === 'object' && data !== null && 'js_api_lists' in data ? data.js_api_lists : [];
  return Array.isArray(names) ? names.map(String) : [];
}
