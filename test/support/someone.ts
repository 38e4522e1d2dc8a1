import { expect } from 'vitest';
import { SimulatedPerson } from '../../server/rehearsal/simulated-person.ts';
import type { Choice, PollChoice, PollWire } from '../../server/activities/poll/wire.ts';
import type { ActivitySlice, Admission, Command, Frame, RefusalCode, Role } from '../../server/wire.ts';

/** A simulated person in a test: says what they do in few words, and remembers every byte that came to them. */
export class Someone extends SimulatedPerson {
  readonly name: string;
  #bytes: Uint8Array[] = [];

  constructor(base: string, name: string) {
    super(base, async (address, request) => this.#overheard(await fetch(address, request)));
    this.name = name;
  }

  /** All that the server ever sent to this person: every answer, and the stream. */
  get heard(): string {
    return Buffer.concat(this.#bytes).toString();
  }

  get role(): Role | undefined {
    return this.view.me?.role;
  }

  /** Does it, or fails the test. Resolves with the revision that holds it. */
  async does(command: Command, id?: string): Promise<number> {
    const answer = await this.send(command, id);
    if (!answer.ok) throw new Error(`${this.name} may not ${command.type}: ${answer.why}`);
    return answer.rev;
  }

  /** What the server says to it. */
  async tries(command: Command, id?: string): Promise<RefusalCode | 'done'> {
    const answer = await this.send(command, id);
    return answer.ok ? 'done' : answer.why;
  }

  /** Opens a poll and waits until it is on the own screen. Resolves with its id. */
  async opens(choice: Partial<PollChoice> = {}): Promise<string> {
    const before = new Set(Object.keys(this.view.activities ?? {}));
    await this.does({ type: 'open', kind: 'poll', setup: 'own' in choice ? choice : { preset: 'weather-3', ...choice } });
    const fresh = (view: Frame) => Object.keys(view.activities ?? {}).find((id) => !before.has(id));
    return fresh(await this.until((view) => fresh(view) !== undefined)) ?? '';
  }

  async closes(activityId: string, { show = false } = {}): Promise<void> {
    await this.does({ type: 'close', activityId, show, now: true });
    await this.until((view) => slice(view, activityId)?.phase === (show ? 'shown' : 'closed'));
  }

  /** Answers, or fails the test. `null` is "I'd rather not say". */
  async answers(activityId: string, choice: Choice | null): Promise<void> {
    const answer = await this.move(activityId, { choice });
    if (!answer.ok) throw new Error(`${this.name} could not answer: ${answer.why}`);
  }

  async triesToAnswer(activityId: string, choice: Choice | null, seq?: number): Promise<RefusalCode | 'done'> {
    const answer = await this.move(activityId, { choice }, seq);
    return answer.ok ? 'done' : answer.why;
  }

  /** The poll as it is on this person's screen once `is` holds. */
  async sees(activityId: string, is: (poll: PollWire['common']) => boolean): Promise<PollWire['common']> {
    const view = await this.until((now) => {
      const shown = slice(now, activityId);
      return shown !== undefined && is(shown.common);
    });
    return pollIn(view, activityId);
  }

  poll(activityId: string): PollWire['common'] {
    return pollIn(this.view, activityId);
  }

  #overheard(answer: Response): Response {
    const remember = new TransformStream<Uint8Array, Uint8Array>({
      transform: (bytes, onwards) => {
        this.#bytes.push(bytes);
        onwards.enqueue(bytes);
      },
    });
    return new Response(answer.body?.pipeThrough(remember) ?? null, answer);
  }
}

type PollSlice = Extract<ActivitySlice, { kind: 'poll' }>;

/** Of a poll: what is looked at in this way is one, or the test fails. */
const slice = (view: Frame, activityId: string): PollSlice | undefined =>
  (view.activities?.[activityId] ?? undefined) as PollSlice | undefined;

/** What somebody has answered to a poll, as it stands on their own screen. */
export const ownAnswer = ({ mine }: Frame, activityId: string): PollWire['mine'] | null =>
  (mine?.[activityId] as PollWire['mine'] | undefined) ?? null;

export function pollIn(view: Frame, activityId: string): PollWire['common'] {
  const shown = slice(view, activityId);
  if (!shown) throw new Error('This poll is not on the screen.');
  return shown.common;
}

/** That somebody was let into a meeting. */
export function expectIn(admission: Admission): Extract<Admission, { into: 'meeting' }> {
  expect(admission).toMatchObject({ ok: true, into: 'meeting' });
  return admission as Extract<Admission, { into: 'meeting' }>;
}
