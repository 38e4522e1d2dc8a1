import type Database from 'better-sqlite3';
import type { Activity, Meeting, Person } from './store.ts';

/** How meetings, people and activities look as rows: the only place that knows columns. */
export type Rows = ReturnType<typeof makeRows>;

export type MeetingRow = {
  id: string;
  realm: Meeting['realm'];
  title: string;
  started_at: number;
  ended_at: number | null;
  came: number | null;
  code: string | null;
  link: string | null;
};
type PersonRow = {
  id: string;
  meeting_id: string;
  name: string | null;
  arrived: number;
  role: Person['role'];
  role_seen_at: number;
  facilitated: number;
  door: Person['door'];
  zoom_user: Buffer | null;
  seat: Buffer;
};
export type ActivityRow = {
  id: string;
  meeting_id: string;
  kind: Activity['kind'];
  level: Activity['level'];
  phase: Activity['phase'];
  setup: string;
  outcome: string | null;
  box: string | null;
  opened_at: number;
  closed_at: number | null;
};

export function makeRows(db: Database.Database) {
  const putMeeting = db.prepare<MeetingRow>(`
    INSERT INTO meetings VALUES (@id, @realm, @title, @started_at, @ended_at, @came, @code, @link)
    ON CONFLICT (id) DO UPDATE SET title = @title, ended_at = @ended_at, came = @came, code = @code, link = @link, started_at = @started_at`);
  const putPerson = db.prepare<PersonRow>(`
    INSERT INTO people VALUES (@id, @meeting_id, @name, @arrived, @role, @role_seen_at, @facilitated, @door, @zoom_user, @seat)
    ON CONFLICT (id) DO UPDATE SET name = @name, arrived = @arrived, role = @role, role_seen_at = @role_seen_at,
      facilitated = @facilitated, zoom_user = @zoom_user, seat = @seat`);
  const putActivity = db.prepare<Omit<ActivityRow, 'box'>>(`
    INSERT INTO activities (id, meeting_id, kind, level, phase, setup, outcome, opened_at, closed_at)
    VALUES (@id, @meeting_id, @kind, @level, @phase, @setup, @outcome, @opened_at, @closed_at)
    ON CONFLICT (id) DO UPDATE SET phase = @phase, outcome = @outcome, closed_at = @closed_at`);
  const meeting = db.prepare<[string], MeetingRow>('SELECT * FROM meetings WHERE id = ?');
  const people = db.prepare<[string], PersonRow>('SELECT * FROM people WHERE meeting_id = ?');
  const activities = db.prepare<[string], ActivityRow>('SELECT * FROM activities WHERE meeting_id = ? ORDER BY opened_at, id');
  const activity = db.prepare<[string], ActivityRow>('SELECT * FROM activities WHERE id = ?');
  const unfinished = db.prepare<[], ActivityRow>('SELECT * FROM activities WHERE box IS NOT NULL');
  const forgetPerson = db.prepare<[string]>('DELETE FROM people WHERE id = ?');
  const deleteActivity = db.prepare<[string]>('DELETE FROM activities WHERE id = ?');
  const deleteMeeting = db.prepare<[string]>('DELETE FROM meetings WHERE id = ?');
  const setBox = db.prepare<[string | null, string]>('UPDATE activities SET box = ? WHERE id = ?');
  const putKey = db.prepare<[Buffer, string]>('INSERT INTO meeting_keys VALUES (?, ?) ON CONFLICT (key) DO NOTHING');
  const byKey = db.prepare<[Buffer], { meeting_id: string }>('SELECT meeting_id FROM meeting_keys WHERE key = ?');
  const byUser = db.prepare<[string, Buffer], { id: string }>('SELECT id FROM people WHERE meeting_id = ? AND zoom_user = ?');
  const bySeat = db.prepare<[string, Buffer], { id: string }>('SELECT id FROM people WHERE meeting_id = ? AND seat = ?');
  const response = db.prepare<[string, string, string], { body: string | null; seq: number }>(
    'SELECT body, seq FROM responses WHERE activity_id = ? AND person_id = ? AND slot = ?',
  );
  const responses = db.prepare<[string], { body: string }>(
    'SELECT body FROM responses WHERE activity_id = ? AND body IS NOT NULL ORDER BY person_id, slot',
  );
  const putResponse = db.prepare<[string, string, string, string | null, number]>(
    'INSERT INTO responses VALUES (?, ?, ?, ?, ?) ON CONFLICT (activity_id, person_id, slot) DO UPDATE SET body = excluded.body, seq = excluded.seq',
  );
  const logDeletion = db.prepare<[number, string]>('INSERT INTO deletions VALUES (?, ?)');

  return {
    putMeeting: (m: Meeting) =>
      putMeeting.run({
        id: m.id,
        realm: m.realm,
        title: m.title,
        started_at: m.startedAt,
        ended_at: m.endedAt,
        came: m.came,
        code: m.code,
        link: m.link,
      }),
    putPerson: (meetingId: string, p: Person) =>
      putPerson.run({
        id: p.id,
        meeting_id: meetingId,
        name: p.name,
        arrived: Number(p.arrived),
        role: p.role,
        role_seen_at: p.roleSeenAt,
        facilitated: Number(p.facilitated),
        door: p.door,
        zoom_user: p.zoomUser,
        seat: p.seat,
      }),
    putActivity: (meetingId: string, a: Activity) =>
      putActivity.run({
        id: a.id,
        meeting_id: meetingId,
        kind: a.kind,
        level: a.level,
        phase: a.phase,
        setup: JSON.stringify(a.setup),
        outcome: a.outcome === null ? null : JSON.stringify(a.outcome),
        opened_at: a.openedAt,
        closed_at: a.closedAt,
      }),
    meeting: (id: string) => map(meeting.get(id), asMeeting),
    people: (meetingId: string) => people.all(meetingId).map(asPerson),
    activities: (meetingId: string) => activities.all(meetingId).map(asActivity),
    activity: (id: string) => activity.get(id) ?? null,
    unfinished: () => unfinished.all(),
    forgetPerson: (id: string) => forgetPerson.run(id),
    deleteActivity: (id: string) => deleteActivity.run(id),
    deleteMeeting: (id: string) => deleteMeeting.run(id).changes > 0,
    setBox: (activityId: string, box: string | null) => setBox.run(box, activityId),
    putKey: (key: Buffer, meetingId: string) => putKey.run(key, meetingId),
    meetingByKey: (key: Buffer) => byKey.get(key)?.meeting_id ?? null,
    personByUser: (meetingId: string, zoomUser: Buffer | null) => (zoomUser ? (byUser.get(meetingId, zoomUser)?.id ?? null) : null),
    personBySeat: (meetingId: string, seat: Buffer | null) => (seat ? (bySeat.get(meetingId, seat)?.id ?? null) : null),
    response: (activityId: string, personId: string, slot: string) => response.get(activityId, personId, slot) ?? null,
    responses: (activityId: string) => responses.all(activityId).map(({ body }) => JSON.parse(body) as object),
    putResponse: (activityId: string, personId: string, slot: string, body: object | null, seq: number) =>
      putResponse.run(activityId, personId, slot, body === null ? null : JSON.stringify(body), seq),
    logDeletion: (at: number, what: string) => logDeletion.run(at, what),
  };
}

export const asMeeting = (row: MeetingRow): Meeting => ({
  id: row.id,
  realm: row.realm,
  title: row.title,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  came: row.came,
  code: row.code,
  link: row.link,
});

const asPerson = (row: PersonRow): Person => ({
  id: row.id,
  name: row.name,
  arrived: row.arrived === 1,
  role: row.role,
  roleSeenAt: row.role_seen_at,
  facilitated: row.facilitated === 1,
  door: row.door,
  zoomUser: row.zoom_user,
  seat: row.seat,
});

export const asActivity = (row: ActivityRow): Activity => ({
  id: row.id,
  kind: row.kind,
  level: row.level,
  phase: row.phase,
  setup: JSON.parse(row.setup) as object,
  outcome: row.outcome === null ? null : (JSON.parse(row.outcome) as object),
  openedAt: row.opened_at,
  closedAt: row.closed_at,
});

const map = <Row, Thing>(row: Row | undefined, make: (row: Row) => Thing): Thing | null => (row === undefined ? null : make(row));
