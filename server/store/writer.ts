import type Database from 'better-sqlite3';
import type { Boxes } from './boxes.ts';
import type { Gone } from './gone.ts';
import type { Touch } from './group-commit.ts';
import type { Memory } from './memory.ts';
import type { Rows } from './rows.ts';
import type { Activity, Meeting, OwnResponses, Write } from './store.ts';

/** Carries out what rules decided: rows into the main file, sealed responses into their ballot box, then what is held in memory. */
export class Writer {
  readonly #db: Database.Database;
  readonly #rows: Rows;
  readonly #boxes: Boxes;
  readonly #memory: Memory;
  readonly #gone: Gone;

  constructor(db: Database.Database, rows: Rows, boxes: Boxes, memory: Memory, gone: Gone) {
    this.#db = db;
    this.#rows = rows;
    this.#boxes = boxes;
    this.#memory = memory;
    this.#gone = gone;
  }

  readonly own: OwnResponses = {
    read: (activityId, personId, slot) =>
      this.#boxes.of(activityId)?.own(personId, slot) ?? this.#rows.response(activityId, personId, slot) ?? { body: null, seq: 0 },
    slots: (activityId) => this.#boxes.of(activityId)?.slots() ?? this.#rows.slots(activityId),
  };

  keep(meetingId: string, writes: readonly Write[], touch: Touch): void {
    const all = writes.length === 1 && writes[0]?.write === 'response' ? 'one statement' : undefined;
    for (const write of writes) this.#keepOne(meetingId, write, (db) => touch(db, all));
    for (const write of writes) this.#memory.apply(meetingId, write);
  }

  #keepOne(meetingId: string, write: Write, touch: Touch): void {
    const box = write.write === 'response' ? this.#boxes.of(write.activityId) : null;
    touch(box ? box.db : this.#db);
    switch (write.write) {
      case 'meeting':
        this.#keepMeeting(meetingId, write.fields);
        return;
      case 'person':
        this.#rows.putPerson(meetingId, write.person);
        return;
      case 'forget-person':
        this.#rows.forgetPerson(write.personId);
        this.#gone.note('person', write.personId);
        return;
      case 'key':
        this.#rows.putKey(write.key, meetingId);
        return;
      case 'activity':
        this.#keepActivity(meetingId, write.activity);
        return;
      case 'delete-activity':
        this.#rows.deleteActivity(write.activityId);
        this.#gone.note('activity', write.activityId);
        return;
      case 'response':
        if (box) box.put(write.personId, write.slot, write.body, write.seq);
        else this.#rows.putResponse(write.activityId, write.personId, write.slot, write);
        return;
      case 'forget-named':
        this.#rows.forgetNamed(write.personId);
        return;
      case 'share':
        this.#rows.putShared(write.activityId, write.key, write.body);
        return;
      case 'keepsake':
        this.#keepForSeries(meetingId, write);
        return;
      case 'give-series':
        this.#rows.giveSeries(write.seriesId, write.zoomUser);
        return;
    }
  }

  #keepMeeting(meetingId: string, fields: Partial<Meeting>): void {
    const facts = this.#memory.facts(meetingId);
    if (facts) this.#rows.putMeeting({ ...facts.meeting, ...fields });
  }

  #keepForSeries(meetingId: string, { key, body, seriesId }: Extract<Write, { write: 'keepsake' }>): void {
    const id = seriesId ?? this.#memory.facts(meetingId)?.meeting.seriesId;
    if (id !== undefined) this.#rows.putKeepsake(id, key, body);
  }

  #keepActivity(meetingId: string, activity: Activity): void {
    const isNew = this.#rows.activity(activity.id) === null;
    const box = isNew && activity.level !== 'named' ? this.#boxes.make(activity.id) : null;
    this.#rows.putActivity(meetingId, activity);
    if (box !== null) this.#rows.setBox(activity.id, box);
  }
}

/** What takes something out of the database for good. A changed outcome may have lost what somebody wrote. */
export const forgets = (write: Write): boolean =>
  write.write === 'delete-activity' ||
  write.write === 'forget-person' ||
  write.write === 'forget-named' ||
  (write.write === 'activity' && write.activity.outcome !== null);
