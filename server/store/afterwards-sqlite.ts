import type Database from 'better-sqlite3';
import type { AfterwardsStore } from './afterwards.ts';
import type { Boxes } from './boxes.ts';
import type { Gone } from './gone.ts';
import type { Touch } from './group-commit.ts';
import { surveyRows, type SurveyRows } from './rows/surveys.ts';
import { wordsRows } from './rows/words.ts';
import { writeUpRows } from './rows/write-ups.ts';

/** How a survey's box is known among the boxes of activities. */
export const surveyBox = (meetingId: string): string => `survey/${meetingId}`;

/** Before listening: what a crash left is finished, and a survey whose box is missing is lost, never empty. */
export function sweepSurveys(db: Database.Database, boxes: Boxes): void {
  const rows = surveyRows(db);
  for (const { meetingId, phase, box } of rows.boxed()) {
    if (phase === 'open' && boxes.reopen(surveyBox(meetingId), box)) continue;
    if (phase === 'open') rows.end(meetingId, 'lost', null);
    boxes.destroy(surveyBox(meetingId), box);
    rows.forgetBox(meetingId);
  }
}

export const boxesOfSurveys = (db: Database.Database): string[] =>
  surveyRows(db)
    .boxed()
    .map(({ box }) => box);

/** `run` shares one commit with everything else that arrives; `leaveNothing` leaves nothing of what was deleted. */
export type Tools = {
  db: Database.Database;
  boxes: Boxes;
  gone: Gone;
  run: <T>(work: (touch: Touch) => T) => Promise<T>;
  leaveNothing: () => void;
};

export function makeAfterwards(tools: Tools): AfterwardsStore {
  return { ...surveysOf(tools), ...wordsOf(tools), ...writeUpsOf(tools) };
}

type Part<K extends keyof AfterwardsStore> = Pick<AfterwardsStore, K>;
type WordsPart =
  'words' | 'putWords' | 'dropWords' | 'shareBack' | 'putShareBack' | 'linkShareBack' | 'unlinkShareBack' | 'shareBackBySecret';

type WriteUpPart = 'writeUp' | 'putWriteUp' | 'dropWriteUp';

function surveysOf({ db, boxes, gone, run, leaveNothing }: Tools): Omit<AfterwardsStore, WordsPart | WriteUpPart> {
  const rows = surveyRows(db);
  const write = <T>(work: () => T): Promise<T> => run((touch) => (touch(db), work()));
  const open = (meetingId: string) => (rows.get(meetingId)?.phase === 'open' ? boxes.of(surveyBox(meetingId)) : null);
  return {
    openSurvey: (meetingId, secret, openedAt, closesAt) =>
      write(() => {
        if (rows.get(meetingId)) return false;
        rows.insert(meetingId, secret, openedAt, closesAt, boxes.make(surveyBox(meetingId)));
        return true;
      }),
    survey: async (meetingId) => rows.get(meetingId),
    surveyBySecret: async (secret) => rows.bySecret(secret),
    answerSurvey: (meetingId, owner, answers, now) =>
      run((touch) => {
        const box = open(meetingId);
        if (!box || (rows.get(meetingId)?.closesAt ?? 0) <= now) return false;
        touch(box.db);
        for (const [slot, body] of answers) {
          const before = box.own(owner, slot);
          // Passing leaves no trace.
          if (body !== null || before.body !== null) box.put(owner, slot, body, before.seq + 1);
        }
        return true;
      }),
    ownSurvey: async (meetingId, owner, slots) => {
      const box = open(meetingId);
      return new Map(slots.map((slot) => [slot, box?.own(owner, slot).body ?? null]));
    },
    countSurvey: async (meetingId, slot) => open(meetingId)?.count(slot) ?? 0,
    closeSurvey: async (meetingId, tally) => {
      await run(() => {}); // whatever was said before is in the box now, and until the end nothing else can run
      const box = open(meetingId);
      if (!box) return;
      rows.end(
        meetingId,
        'closed',
        tally((slot) => box.responses(slot)),
      );
      endBox(meetingId, boxes, rows);
      leaveNothing();
    },
    keepOfSurvey: async (meetingId, outcome) => {
      await write(() => rows.keep(meetingId, outcome));
      leaveNothing();
    },
    deleteSurvey: async (meetingId) => {
      await write(() => {
        gone.note('survey', meetingId);
        rows.remove(meetingId);
      });
      boxes.destroyOf(surveyBox(meetingId));
      leaveNothing();
    },
    surveysDue: async (now) => rows.due(now),
    surveysFrom: async (closedBefore) => rows.closed(closedBefore),
  };
}

function endBox(meetingId: string, boxes: Boxes, rows: SurveyRows): void {
  boxes.destroyOf(surveyBox(meetingId));
  rows.forgetBox(meetingId);
}

function wordsOf({ db, gone, run, leaveNothing }: Tools): Part<WordsPart> {
  const rows = wordsRows(db);
  const write = (work: () => void): Promise<void> => run((touch) => (touch(db), work()));
  const unlink = (meetingId: string): void => rows.unlink(meetingId).forEach((link) => gone.note('share-link', link));
  return {
    words: async (meetingId) => rows.words(meetingId),
    putWords: async (words) => {
      await write(() => rows.putWords(words));
      leaveNothing(); // it may have taken the place of other words
    },
    dropWords: async (id) => {
      await write(() => {
        gone.note('words', id);
        rows.dropWords(id);
      });
      leaveNothing();
    },
    shareBack: async (meetingId) => rows.share(meetingId),
    putShareBack: async (meetingId, body) => {
      await write(() => rows.putShare(meetingId, body));
      leaveNothing(); // it may have taken the place of other lines
    },
    linkShareBack: (meetingId, secret, now) =>
      write(() => {
        unlink(meetingId);
        rows.link(meetingId, secret, now);
      }),
    unlinkShareBack: (meetingId) => write(() => unlink(meetingId)),
    shareBackBySecret: async (secret) => rows.bySecret(secret),
  };
}

function writeUpsOf({ db, gone, run, leaveNothing }: Tools): Part<WriteUpPart> {
  const rows = writeUpRows(db);
  return {
    writeUp: async (meetingId) => rows.get(meetingId),
    putWriteUp: async (meetingId, rev, body) => {
      const kept = await run((touch) => {
        if ((rows.get(meetingId)?.rev ?? 0) !== rev) return false;
        touch(db);
        rows.put(meetingId, body);
        return true;
      });
      leaveNothing(); // it may have taken the place of other lines
      return kept;
    },
    dropWriteUp: async (meetingId) => {
      await run((touch) => {
        touch(db);
        const { rev = 0 } = rows.get(meetingId) ?? {};
        for (let each = 1; each <= rev; each += 1) gone.note('write-up', `${meetingId}/${each}`);
        if (rev > 0) rows.put(meetingId, null);
      });
      leaveNothing();
    },
  };
}
