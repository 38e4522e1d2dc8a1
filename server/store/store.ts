/**
 * The port to storage. It speaks of meetings, people and activities, not of tables, and it is asynchronous, because
 * another engine may stand behind it one day. Rules stay outside: they are handed facts and answer with writes.
 */
import type { KindName, Level } from '../activities/wire.ts';
import type { Refusal } from '../lib/refusal.ts';
import type { AfterwardsStore } from './afterwards.ts';
import type { Door, Phase, Role } from '../wire.ts';

/** Meetings of the rehearsal and of Zoom live side by side and never meet. */
export type Realm = 'zoom' | 'rehearsal';

export type Meeting = {
  id: string;
  realm: Realm;
  title: string;
  startedAt: number;
  endedAt: number | null;
  came: number | null; // how many took part; known once the meeting has ended and its people are forgotten
  code: string | null; // the browser door, while it is open
  link: string | null;
  keptDays: number | null; // shorter than usual, because a facilitator said so
  seriesId: string; // meetings of the same group; one alone is a series of one
};

/** A meeting in a list. */
export type Session = Pick<Meeting, 'id' | 'title' | 'startedAt' | 'endedAt' | 'seriesId'> & {
  came: number;
  activities: number;
  sharedAt: number | null;
};

export type Person = {
  id: string;
  name: string | null;
  arrived: boolean; // has been through the first screen
  role: Role;
  roleSeenAt: number; // when Zoom last vouched for the role
  facilitated: boolean; // was facilitator at any time, so may review
  door: Door;
  zoomUser: Buffer | null; // HMAC of Zoom's user id
  seat: Buffer; // HMAC of the secret that the device keeps
};

export type Activity = {
  id: string;
  kind: KindName;
  level: Level;
  phase: Phase;
  setup: object;
  stage: object; // how far it has got
  outcome: object | null;
  openedAt: number;
  closedAt: number | null;
};

/** What rules may know of a meeting: its rows, but no responses. Read only; `change` answers with writes. */
export type Facts = {
  readonly meeting: Readonly<Meeting>;
  readonly people: ReadonlyMap<string, Readonly<Person>>;
  readonly activities: ReadonlyMap<string, Readonly<Activity>>; // oldest first
  /** What an open activity holds under no name, by key. */
  readonly shared: (activityId: string) => ReadonlyMap<string, object>;
  /** What outlives the session, by key. */
  readonly series: ReadonlyMap<string, object>;
};

export type Response = { body: object | null; seq: number };

export type Write =
  | { write: 'meeting'; fields: Partial<Meeting> }
  | { write: 'person'; person: Person }
  | { write: 'forget-person'; personId: string }
  | { write: 'key'; key: Buffer } // HMAC of a Zoom id by which this meeting is found again
  | { write: 'activity'; activity: Activity }
  | { write: 'delete-activity'; activityId: string }
  | { write: 'response'; activityId: string; personId: string; slot: string; body: object | null; seq: number }
  | { write: 'forget-named'; personId: string } // all that they have answered with their name
  | { write: 'share'; activityId: string; key: string; body: object | null }
  | { write: 'keepsake'; key: string; body: object | null; seriesId?: string } // of the meeting's series, or of the one that it joins
  | { write: 'give-series'; seriesId: string; zoomUser: Buffer };

/** An app context that has opened a door; kept until it would have expired anyway. */
export type SpentContext = { fingerprint: Buffer; until: number };

/** Somebody at the door, as HMACs. A meeting is known by the keys of its Zoom ids, the main meeting's first, or was found by a join code. */
export type Knock = {
  meeting: { keys: Buffer[] } | { id: string };
  zoomUser: Buffer | null;
  seat: Buffer | null;
  context: SpentContext | null;
};

/** `person` is who this device or Zoom account already is in the meeting. */
export type Found = { facts: Facts | null; person: Readonly<Person> | null; contextUsed: boolean };

/** Where a person is let in: an existing meeting, or a new one made for the knock. */
export type Entry = { meeting: Meeting; person: Person; roleBefore: Role | null };

/**
 * The answers to an activity, by slot; a slot stands for those below it too. A private one that is open hands out no responses;
 * those of a named one have each person's `name` in them, and are handed out after closing too. All others are without names, and
 * gone at closing.
 */
export type Answers = { count: (slot: string) => number; responses: (slot: string) => object[] };

export type ReviewGrant = { meetingId: string; expiresAt: number };

/** A rule on what a meeting holds: what to keep, and what to give back once it is kept. */
export type Decide<T> = (facts: Facts, own: OwnResponses) => { writes: Write[]; gives: T } | Refusal;

/** `meetingId`: one of its series. */
export type OldKeepsake = { meetingId: string; key: string; body: object };

/** The part of the port that is about who may look at which sessions afterwards. */
export type ReviewStore = {
  /** A link by a secret, of which only the hash comes here. */
  grant: (meetingId: string, secret: Buffer, now: number, expiresAt: number) => Promise<void>;
  /** Ends all links to a session. Resolves with how many there were. */
  revoke: (meetingId: string) => Promise<number>;
  bySecret: (secret: Buffer, now: number) => Promise<ReviewGrant | null>;
  /** What somebody has facilitated, or one session, newest first: asked for lists, so no rows of people and activities are read. */
  sessionsOf: (of: { zoomUser: Buffer } | { meetingId: string }) => Promise<Session[]>;
  hasFacilitated: (zoomUser: Buffer, meetingId: string) => Promise<boolean>;
  /** All meetings of the series that are theirs: because they have facilitated in it, or because it was given to them. */
  seriesOf: (zoomUser: Buffer) => Promise<Meeting[]>;
};

export type Store = {
  /** Decide on the facts, then keep what was decided. Resolves after the commit that holds it; `gives` comes back. */
  change: <T>(meetingId: string, decide: Decide<T>) => Promise<T | Refusal>;
  /** Lets somebody in by a Zoom context, which is spent by it. */
  enter: (knock: Knock, decide: (found: Found) => Entry | Refusal) => Promise<Entry | Refusal>;
  /** Uses up an app context that opens no meeting. False when it was used before. */
  spend: (context: SpentContext) => Promise<boolean>;
  /** Tallies, keeps the outcome, destroys the ballot box. Every step can be repeated after a crash. */
  close: (meetingId: string, activityId: string, tally: Tally, shown: boolean, now: number) => Promise<void>;

  facts: (meetingId: string) => Promise<Facts | null>;
  answers: (activityId: string) => Promise<Answers>;
  /** Reads what people have answered; only for the person themselves, or for somebody whom they have let see it. */
  own: () => Promise<OwnResponses>;

  meetingByDoor: (door: { code: string } | { link: string }) => Promise<string | null>;
  personBySeat: (seat: Buffer) => Promise<{ meetingId: string; personId: string } | null>;

  deleteMeeting: (meetingId: string, why: string, now: number) => Promise<boolean>;
  /** All of its meetings. Resolves with their ids. */
  deleteSeries: (seriesId: string, why: string, now: number) => Promise<string[]>;
  runningMeetings: (startedBefore: number) => Promise<string[]>;
  /** Those that began more than so many days ago, or than a facilitator said. */
  meetingsToForget: (realm: Realm, days: number, now: number) => Promise<string[]>;
  /** What a series keeps under keys that begin so, and nobody has written since. */
  oldKeepsakes: (family: string, before: number) => Promise<OldKeepsake[]>;
  /** Deletes the meetings that nobody else has facilitated, and resolves with their ids; in all others the account is forgotten. */
  forgetZoomUser: (zoomUser: Buffer, why: string, now: number) => Promise<string[]>;

  /** Who may look at which sessions afterwards. */
  readonly reviews: ReviewStore;
  /** What is asked, told and shared after a session. */
  readonly afterwards: AfterwardsStore;

  /** Forgets what has run out: used app contexts, review links. `waiting`: whether somebody would be kept waiting by more than that. */
  tidy: (now: number, waiting: boolean) => Promise<void>;
  /** Leaves no copy of what was deleted anywhere in the file: before the file itself is copied, and when nobody is kept waiting. */
  clear: () => Promise<void>;
  /** How many ballot boxes there are, and the age of the oldest in milliseconds. */
  boxes: (now: number) => Promise<{ count: number; oldestMs: number }>;
  /** Proves that a write can be kept right now. */
  ready: () => Promise<boolean>;
  stop: () => Promise<void>;
};

/** What a person has answered before, by activity and slot. `slots` are those in which anybody has. */
export type OwnResponses = {
  read: (activityId: string, personId: string, slot: string) => Response;
  slots: (activityId: string) => string[];
};

/** What an activity holds beside its responses. */
export type HeldThings = { setup: object; stage: object; shared: ReadonlyMap<string, object> };

/** What an activity leaves when it closes, and what its series keeps of it. */
export type Left = { outcome: object; keepsakes: { key: string; body: object | null }[] };

export type Tally = (
  kind: KindName,
  responses: Answers['responses'],
  held: HeldThings & { series: ReadonlyMap<string, object>; now: number },
) => Left;
