import type { Rows } from './rows.ts';
import type { Activity, Facts, Meeting, Person, Write } from './store.ts';

type Held = { meeting: Meeting; people: Map<string, Person>; activities: Map<string, Activity> };

/** More meetings than run at once on one machine; beyond it the oldest is read again from disk when it is asked for. */
const MOST_HELD = 500;

/**
 * The rows of the meetings that are going on, held in memory: this process is the only one that writes them, so they
 * cannot be stale. Whenever that is in doubt they are dropped, and read again.
 */
export class Memory {
  readonly #rows: Rows;
  readonly #held = new Map<string, Held>();

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  facts(meetingId: string): Facts | null {
    return this.#hold(meetingId);
  }

  drop(meetingId: string): void {
    this.#held.delete(meetingId);
  }

  dropAll(): void {
    this.#held.clear();
  }

  /** What a write changes in memory. Called after the row is written. */
  apply(meetingId: string, write: Write): void {
    const held = this.#hold(meetingId);
    if (!held) return;
    switch (write.write) {
      case 'meeting':
        held.meeting = { ...held.meeting, ...write.fields };
        return;
      case 'person':
        held.people.set(write.person.id, write.person);
        return;
      case 'forget-person':
        held.people.delete(write.personId);
        return;
      case 'activity':
        held.activities.set(write.activity.id, write.activity);
        return;
      case 'delete-activity':
        held.activities.delete(write.activityId);
        return;
      case 'key':
      case 'response':
        return;
    }
  }

  #hold(meetingId: string): Held | null {
    const held = this.#held.get(meetingId);
    if (held) return held;
    const meeting = this.#rows.meeting(meetingId);
    if (!meeting) return null;
    const read: Held = {
      meeting,
      people: new Map(this.#rows.people(meetingId).map((person) => [person.id, person])),
      activities: new Map(this.#rows.activities(meetingId).map((activity) => [activity.id, activity])),
    };
    this.#held.set(meetingId, read);
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= MOST_HELD) break;
      this.#held.delete(oldest);
    }
    return read;
  }
}
