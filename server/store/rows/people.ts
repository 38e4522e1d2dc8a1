import type Database from 'better-sqlite3';
import type { Person } from '../store.ts';

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

export function personRows(db: Database.Database) {
  const put = db.prepare<PersonRow>(`
    INSERT INTO people VALUES (@id, @meeting_id, @name, @arrived, @role, @role_seen_at, @facilitated, @door, @zoom_user, @seat)
    ON CONFLICT (id) DO UPDATE SET name = @name, arrived = @arrived, role = @role, role_seen_at = @role_seen_at,
      facilitated = @facilitated, zoom_user = @zoom_user, seat = @seat`);
  const all = db.prepare<[string], PersonRow>('SELECT * FROM people WHERE meeting_id = ?');
  const forget = db.prepare<[string]>('DELETE FROM people WHERE id = ?');
  const byUser = db.prepare<[string, Buffer], { id: string }>('SELECT id FROM people WHERE meeting_id = ? AND zoom_user = ?');
  const bySeat = db.prepare<[string, Buffer], { id: string }>('SELECT id FROM people WHERE meeting_id = ? AND seat = ?');

  return {
    putPerson: (meetingId: string, { id, name, arrived, role, roleSeenAt, facilitated, door, zoomUser, seat }: Person): void =>
      void put.run({
        id,
        meeting_id: meetingId,
        name,
        arrived: Number(arrived),
        role,
        role_seen_at: roleSeenAt,
        facilitated: Number(facilitated),
        door,
        zoom_user: zoomUser,
        seat,
      }),
    people: (meetingId: string): Person[] => all.all(meetingId).map(asPerson),
    forgetPerson: (id: string): void => void forget.run(id),
    personByUser: (meetingId: string, zoomUser: Buffer | null): string | null =>
      zoomUser === null ? null : (byUser.get(meetingId, zoomUser)?.id ?? null),
    personBySeat: (meetingId: string, seat: Buffer | null): string | null =>
      seat === null ? null : (bySeat.get(meetingId, seat)?.id ?? null),
  };
}

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
