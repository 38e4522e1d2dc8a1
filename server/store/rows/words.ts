import type Database from 'better-sqlite3';
import type { ShareBack, Words } from '../afterwards.ts';
import { only } from './only.ts';

type WordsRow = Omit<Words, 'meetingId'> & { meeting_id: string };
type ShareRow = { body: string; sent_at: number | null; linked: number };

/** What people write themselves after a session, and the page that facilitators share. */
export function wordsRows(db: Database.Database) {
  const all = db.prepare<[string], WordsRow>('SELECT * FROM words WHERE meeting_id = ? ORDER BY id');
  const put = db.prepare<WordsRow>(`
    INSERT INTO words VALUES (@id, @meeting_id, @owner, @about, @name, @text, @state, @question)
    ON CONFLICT (id) DO UPDATE SET about = @about, name = @name, text = @text, state = @state, question = @question`);
  const drop = db.prepare<[string]>('DELETE FROM words WHERE id = ?');

  const share = db.prepare<[string], ShareRow>(`
    SELECT body, sent_at, EXISTS (SELECT 1 FROM share_links l WHERE l.meeting_id = s.meeting_id) AS linked
    FROM share_backs s WHERE meeting_id = ?`);
  const putShare = db.prepare<[string, string]>(
    'INSERT INTO share_backs VALUES (?, ?, NULL) ON CONFLICT (meeting_id) DO UPDATE SET body = excluded.body',
  );
  const sent = db.prepare<[number, string]>('UPDATE share_backs SET sent_at = ? WHERE meeting_id = ?');
  const link = db.prepare<[Buffer, string]>('INSERT INTO share_links VALUES (?, ?)');
  const unlink = db.prepare<[string], string>('DELETE FROM share_links WHERE meeting_id = ? RETURNING hex(secret)').pluck();
  const bySecret = db.prepare<[Buffer], string>('SELECT meeting_id FROM share_links WHERE secret = ?').pluck();

  return {
    words: (meetingId: string): Words[] => all.all(meetingId).map(({ meeting_id, ...row }) => ({ ...row, meetingId: meeting_id })),
    putWords: ({ meetingId, ...words }: Words): void => void put.run({ ...words, meeting_id: meetingId }),
    dropWords: (id: string): void => void drop.run(id),
    share: (meetingId: string): ShareBack | null =>
      only(share.get(meetingId), ({ body, sent_at, linked }) => ({
        body: JSON.parse(body) as object,
        sentAt: sent_at,
        linked: linked === 1,
      })),
    putShare: (meetingId: string, body: object): void => void putShare.run(meetingId, JSON.stringify(body)),
    link: (meetingId: string, secret: Buffer, now: number): void => {
      sent.run(now, meetingId);
      link.run(secret, meetingId);
    },
    /** Says which it was, as it is known in the list of what is gone. */
    unlink: (meetingId: string): string[] => unlink.all(meetingId),
    bySecret: (secret: Buffer): string | null => bySecret.get(secret) ?? null,
  };
}
