import { kindOf, tally } from '../activities/kind-of.ts';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { Activity, Facts, Store } from '../store/store.ts';
import { aroundOf, heldOf } from './around.ts';
import { DONE, type Decision } from './decision.ts';
import { heldEffects } from './effects.ts';
import type { Hub } from './hub.ts';

const EVERY_MS = 1_000;

export type TimekeeperOptions = { store: Store; hub: Hub; clock: Clock; log: Log };

/**
 * Carries out what is due in the meetings that are going on. What is due is computed from what is stored, so a restart forgets
 * nothing; where nobody is, it waits until somebody comes.
 */
export class Timekeeper {
  readonly #options: TimekeeperOptions;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: TimekeeperOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.round().catch((err: unknown) => this.#options.log.error('keeping time failed', err instanceof Error ? { err } : {}));
    }, EVERY_MS).unref();
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
  }

  async round(): Promise<void> {
    const { store, hub, clock } = this.#options;
    for (const meetingId of hub.busy()) {
      const facts = await store.facts(meetingId);
      for (const activity of facts?.activities.values() ?? [])
        if (facts && isDue(facts, activity, clock())) await this.#carryOut(meetingId, activity.id);
    }
  }

  async #carryOut(meetingId: string, activityId: string): Promise<void> {
    const { store, hub, clock } = this.#options;
    const now = clock();
    const decided = await store.change(meetingId, (facts) => {
      const decision = whatIsDue(facts, activityId, hub, now);
      return { writes: decision.writes, gives: decision };
    });
    if (!('touched' in decided)) return; // the meeting was deleted a moment ago
    if (decided.close) await store.close(meetingId, activityId, tally, decided.close.shown, now);
    hub.changed(meetingId, decided.touched);
  }
}

function isDue(facts: Facts, activity: Readonly<Activity>, now: number): boolean {
  if (activity.phase !== 'open') return false;
  const due = kindOf(activity.kind).due?.(heldOf(facts, activity)) ?? null;
  return due !== null && due <= now;
}

/** Asked again inside the change: what was due may have been done, or put off, by somebody's move. */
function whatIsDue(facts: Facts, activityId: string, hub: Hub, now: number): Decision {
  const activity = facts.activities.get(activityId);
  if (!activity || !isDue(facts, activity, now)) return DONE;
  const at = { ...heldOf(facts, activity), ...aroundOf(facts, hub.presence(facts.meeting.id)), now };
  return heldEffects(activity, kindOf(activity.kind).whenDue?.(at) ?? []);
}
