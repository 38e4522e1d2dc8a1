import type { Rows } from './rows.ts';
import type { Activity, Facts, Meeting, Person, Write } from './store.ts';

/** `shared` is read when it is first asked for: most activities have none. */
type Held = Omit<Facts, 'meeting' | 'people' | 'activities' | 'series'> & {
  meeting: Meeting;
  people: Map<string, Person>;
  activities: Map<string, Activity>;
  sharedBy: Map<string, Map<string, object>>;
  series: Map<string, object>;
};

/** More meetings than run at once on one machine; beyond it the oldest is read again from disk when it is asked for. */
const MOST_HELD = 500;

/**
 * The rows of the meetings that are going on, held in memory: this process is the only one that writes them, so they
 * cannot be stale. Whenever that is in doubt they are dropped, and read again.
 */
export class Memory {
  readonly #rows: Rows;
  readonly #held = new Map<string, Held>();
  readonly #series = new Map<string, Map<string, object>>(); // the same for all its meetings that are held

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  facts(meetingId: string): Facts | null {
    return this.#hold(meetingId);
  }

  drop(meetingId: string): void {
    const held = this.#held.get(meetingId);
    if (!held) return;
    this.#held.delete(meetingId);
    const { seriesId } = held.meeting;
    if (![...this.#held.values()].some(({ meeting }) => meeting.seriesId === seriesId)) this.#series.delete(seriesId);
  }

  dropAll(): void {
    this.#held.clear();
    this.#series.clear();
  }

  /** What a write changes in memory. Called after the row is written. */
  apply(meetingId: string, write: Write): void {
    const held = this.#hold(meetingId);
    if (!held) return;
    switch (write.write) {
      case 'meeting':
        held.meeting = { ...held.meeting, ...write.fields };
        held.series = this.#seriesOf(held.meeting.seriesId);
        return;
      case 'person':
        held.people.set(write.person.id, write.person);
        return;
      case 'forget-person':
        held.people.delete(write.personId);
        return;
      case 'activity':
        held.activities.set(write.activity.id, write.activity);
        if (write.activity.phase !== 'open') held.sharedBy.delete(write.activity.id);
        return;
      case 'delete-activity':
        held.activities.delete(write.activityId);
        held.sharedBy.delete(write.activityId);
        return;
      case 'share':
        set(this.#sharedOf(held, write.activityId), write.key, write.body);
        return;
      case 'keepsake':
        set(held.series, write.key, write.body);
        return;
      case 'key':
      case 'response':
      case 'forget-named':
      case 'give-series':
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
      sharedBy: new Map(),
      shared: (activityId) => this.#sharedOf(read, activityId),
      series: this.#seriesOf(meeting.seriesId),
    };
    this.#held.set(meetingId, read);
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= MOST_HELD) break;
      this.drop(oldest);
    }
    return read;
  }

  #sharedOf({ sharedBy }: Held, activityId: string): Map<string, object> {
    const shared = sharedBy.get(activityId) ?? this.#rows.shared(activityId);
    sharedBy.set(activityId, shared);
    return shared;
  }

  #seriesOf(seriesId: string): Map<string, object> {
    const series = this.#series.get(seriesId) ?? this.#rows.keepsakes(seriesId);
    this.#series.set(seriesId, series);
    return series;
  }
}

const set = (map: Map<string, object>, key: string, body: object | null): void =>
  void (body === null ? map.delete(key) : map.set(key, body));
