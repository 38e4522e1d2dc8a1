import { randomBytes } from 'node:crypto';
import { PROTOCOL, type Admission, type Answer, type Command, type Entrance, type Frame } from '../wire.ts';

export type Ask = (address: string, request: RequestInit) => Promise<Response>;

/**
 * Somebody without a screen, who uses the same doors as a panel: comes in, hears what is going on, and acts. The rehearsal's
 * crowd and the tests are made of such people.
 */
export class SimulatedPerson {
  readonly base: string;
  readonly frames: Frame[] = [];
  view: Frame = { epoch: '', rev: 0 };
  personId = '';
  seat = '';
  token = '';
  onFrame: (frame: Frame) => void = () => {};
  readonly #ask: Ask;
  #stream: AbortController | null = null;
  #seq = 0;

  /** `base`: the server's address. `ask`: how to get there; tests listen in. */
  constructor(base: string, ask: Ask = fetch) {
    this.base = base;
    this.#ask = ask;
  }

  async enter(entrance: Entrance): Promise<Admission> {
    const admission = await this.#post<Admission>('/api/session', { ...entrance, ...(this.seat && { seat: this.seat }) });
    if (admission.ok) this.token = admission.token;
    if (admission.ok && admission.into === 'meeting') {
      this.personId = admission.personId;
      this.seat = admission.seat;
    }
    return admission;
  }

  send(command: Command, id: string = newId()): Promise<Answer> {
    return this.#post<Answer>('/api/commands', { id, protocol: PROTOCOL, ...command });
  }

  move(activityId: string, move: unknown, seq: number = (this.#seq += 1)): Promise<Answer> {
    return this.send({ type: 'move', activityId, move, seq });
  }

  /** Opens the stream; resolves once everything that a panel starts with has come. */
  async listen(): Promise<void> {
    const stream = new AbortController();
    this.#stream = stream;
    const answer = await this.#ask(`${this.base}/api/live`, { headers: this.#headers(), signal: stream.signal });
    if (!answer.ok || !answer.body) throw new Error(`the stream answered ${answer.status}`);
    const lines = linesOf(answer.body);
    const started = Promise.withResolvers<void>();
    void this.#hear(lines, started).catch(() => started.resolve());
    await started.promise;
  }

  leave(): void {
    this.#stream?.abort();
    this.#stream = null;
  }

  /** Resolves with the first view, now or later, that satisfies `is`. */
  async until(is: (view: Frame) => boolean): Promise<Frame> {
    if (is(this.view)) return this.view;
    const found = Promise.withResolvers<Frame>();
    const before = this.onFrame;
    this.onFrame = (frame) => {
      before(frame);
      if (is(this.view)) found.resolve(this.view);
    };
    return found.promise.finally(() => {
      this.onFrame = before;
    });
  }

  async #hear(lines: AsyncIterable<string>, started: PromiseWithResolvers<void>): Promise<void> {
    for await (const line of lines) {
      if (line === '') continue;
      const frame = JSON.parse(line) as Frame;
      this.frames.push(frame);
      this.view = merged(this.view, frame);
      if (frame.whole) started.resolve();
      this.onFrame(frame);
    }
  }

  #headers(): Record<string, string> {
    return { authorization: `Bearer ${this.token}` };
  }

  async #post<T>(path: string, body: object): Promise<T> {
    const answer = await this.#ask(this.base + path, {
      method: 'POST',
      headers: { ...this.#headers(), 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as T;
  }
}

export const newId = (): string => randomBytes(16).toString('base64url');

/** What is known after a frame: whole frames replace, others put in their slices. */
function merged(view: Frame, frame: Frame): Frame {
  const base = frame.whole ? { me: view.me, mine: view.mine } : view;
  const activities = { ...(frame.whole ? {} : view.activities), ...frame.activities };
  for (const [id, activity] of Object.entries(activities)) if (activity === null) delete activities[id];
  return { ...base, ...frame, activities };
}

async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
