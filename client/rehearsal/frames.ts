import { ALL_ZOOM_NAMES } from '../../server/zoom/capabilities/wire.ts';
import { parseCall, replyTo, type Agreement, type Call, type Reply } from './bridge.ts';
import { seatOf } from './meeting.ts';
import { randomId } from './random-id.ts';
import { isRefused, refused } from './refused.ts';
import type { Server } from './server.ts';
import type { Stage } from './stage.ts';
import type { Told } from './told.ts';

const LISTED: ReadonlySet<string> = new Set(ALL_ZOOM_NAMES);
const NO_CONTEXT = refused('10118', 'No app context.');

/** The frame of a seat's panel is named like the seat; that of its main window has this at the end. */
export const MAIN = '-main';

/** Plays Zoom for the SDKs in the frames of this page. */
export function playZoom(sign: Server['sign']) {
  const agreements = new WeakMap<HTMLIFrameElement, Agreement>();

  const answer = async (frame: HTMLIFrameElement, call: Call, stage: Stage) => {
    const window = frame.name.endsWith(MAIN) ? 'main' : 'panel';
    const seat = seatOf(stage.meeting(), frame.name.replace(MAIN, ''));
    if (!seat) return;
    const agreement = agreements.get(frame) ?? null;
    const reply = replyTo(call, { meeting: stage.meeting(), seat, window, agreement, listed: LISTED, now: Date.now(), newId: randomId });
    if (reply.agreement) agreements.set(frame, reply.agreement);
    else if (reply.agreement === null) agreements.delete(frame);
    const body = await bodyOf(reply, sign);
    post(frame, { type: 'apiResponse', data: { jsCallId: call.jsCallId, ...body } });
    if (!('change' in reply) || !reply.change) return;
    stage.act(reply.change);
    if (reply.change.type === 'event' && reply.change.event.type === 'opens-link') openLink(reply.change.event.url);
  };

  return {
    /** Begins to answer. Gives back how to stop. */
    begin: (stage: Stage) => {
      const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
        const frame = frames().find(({ contentWindow }) => contentWindow === source);
        const call = frame && origin === originOf(frame) ? parseCall(data) : null;
        if (frame && call) void answer(frame, call, stage);
      };
      window.addEventListener('message', hear);
      return () => window.removeEventListener('message', hear);
    },
    /** Only panels that asked for an event in their config(), and were granted it, hear it. */
    tell: (told: Told[]) => {
      for (const { seat, name, data } of told) {
        const frame = frames().find((one) => one.name === seat);
        if (frame && agreements.get(frame)?.granted.has(name)) post(frame, { type: 'event', name, data });
      }
    },
  };
}

const frames = () => [...document.querySelectorAll('iframe')];
const originOf = (frame: HTMLIFrameElement) => new URL(frame.src).origin;
const post = (frame: HTMLIFrameElement, message: object) => frame.contentWindow?.postMessage(message, originOf(frame));

/** A blocked window does no harm: the link stands in the list of events too. */
function openLink(url: string) {
  if (/^https?:/.test(url)) window.open(url, '_blank', 'noopener');
}

async function bodyOf(reply: Reply, sign: Server['sign']): Promise<object> {
  if ('sign' in reply) {
    const context = await sign(reply.sign);
    return context === null ? NO_CONTEXT : { result: { context } };
  }
  return isRefused(reply) ? { errorCode: reply.errorCode, errorMessage: reply.errorMessage } : { result: reply.result };
}
