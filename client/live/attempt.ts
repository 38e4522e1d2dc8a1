import type { Frame, RefusalCode } from '../../server/wire.ts';
import type { Api, No } from './api.ts';
import type { LineEnd } from './backoff.ts';
import type { Clock } from './clock.ts';
import { inTime } from './patience.ts';
import type { Session } from './session.ts';
import { hearStream } from './stream.ts';

/** `refused`: the server has said that there is nothing to come back to. */
export type AttemptEnd = LineEnd | { how: 'refused'; why: RefusalCode };

export type Attempts = ReturnType<typeof createAttempts>;

/** A stream that lived so long was not cut by something that cuts every stream. */
const HEALTHY_MS = 10_000;

/** The two ways of hearing the server: a stream to its end, or one whole view. Neither ever throws. */
export function createAttempts(
  clock: Clock,
  api: Api,
  session: Session,
  { hear, alive }: { hear: (frame: Frame) => void; alive: () => void },
) {
  async function listen(stop: AbortSignal): Promise<AttemptEnd> {
    const response = await inTime(clock, (signal) => api.open('/api/live', signal), stop);
    if (!response) return { how: 'unreachable' };
    if (!response.ok || !response.body) return endOfNo(response);
    const begun = clock.now();
    const { frames, byeMs } = await hearStream(response.body, { clock, hear, beat: alive });
    if (byeMs !== null) return { how: 'bye', afterMs: byeMs };
    return { how: 'broken', healthy: frames > 1 || (frames === 1 && clock.now() - begun >= HEALTHY_MS) };
  }

  async function look(stop: AbortSignal): Promise<AttemptEnd> {
    const response = await inTime(clock, (signal) => api.open('/api/view', signal), stop);
    if (!response) return { how: 'unreachable' };
    if (!response.ok) return endOfNo(response);
    const frame = await json<Frame>(response);
    if (!frame) return { how: 'unreachable' };
    hear(frame);
    alive();
    return { how: 'looked' };
  }

  async function endOfNo(response: Response): Promise<AttemptEnd> {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    if (seconds >= 0) return { how: 'wait', ms: seconds * 1_000 };
    const why = (await json<Partial<No>>(response))?.why;
    if (why === 'no-such-meeting' || why === 'panel-too-old') return { how: 'refused', why };
    if (response.status !== 401 && why !== 'stale-role') return { how: 'unreachable' };
    return (await session.renew()) === 'in' ? { how: 'signed-out' } : { how: 'unreachable' };
  }

  return { listen, look };
}

async function json<T>(response: Response): Promise<T | null> {
  try {
    return (await response.json()) as T;
  } catch {
    return null;
  }
}
