/**
 * What travels between a panel and the server: shapes and constants, nothing else. A file called `wire.ts` imports only
 * other `wire.ts` files, and is the only kind of server file that the client may read.
 */
import type { Activities, KindName } from './activities/wire.ts';

/** Raised when an older panel could no longer understand the server; such a panel is told to load itself again. */
export const PROTOCOL = 1;

/** On every request of a panel, so that one that stayed open over a deploy learns it when it comes back. */
export const PROTOCOL_HEADER = 'x-panel-protocol';

/** The longest first name we keep, in characters as people count them. */
export const LONGEST_NAME = 40;

export type Role = 'facilitator' | 'participant';

/** The way in that a person used. */
export type Door = 'zoom' | 'browser';

/**
 * The life of an activity. `closing` exists so that a crash in the middle can be finished at the next start; `shown`
 * means that everybody may see the outcome; `lost` that its sealed answers could not be read back, which is never
 * passed off as "nobody answered".
 */
export const PHASES = ['open', 'closing', 'closed', 'shown', 'lost'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * Who helps if someone may be in danger: a person with a name, and how to reach them. It is not voted on. `real`: this is no
 * practice, so nothing can be started before there is a name and a way to reach them.
 */
export type Care = { real: boolean; name: string; during: string; after: string; emergency: string };
export const CARE = { longestName: 40, longest: 120 };

// ── down: what a person may see ──────────────────────────────────────────────────────────────────────────────────────

/** The meeting itself, the same for everybody in it. */
export type MeetingSlice = {
  title: string;
  here: number; // people with the panel open
  facilitators: string[]; // first names, so that the first screen can say who runs this session
  activities: string[]; // ids, oldest first
  keptDays: number; // how long totals are kept
  care: Care | null;
  reflect?: string; // the link to the survey, while one is open
};

/** What only facilitators see of the meeting. `people` is a page, not the crowd: `more` says how many stand behind it. */
export type DeskSlice = {
  people: { id: string; name: string | null; role: Role; door: Door }[];
  more: number;
  browserDoor: { code: string; link: string } | null;
  shelves?: { [K in KindName]?: object }; // what facilitators of this series have kept to use again, as each kind shows it
};

/** One activity as an audience may see it. */
export type ActivitySlice = {
  [K in KindName]: { id: string; kind: K; phase: Phase; openedAt: number; common: Activities[K]['common'] };
}[KindName];

/** What only this person sees of one activity. */
export type MineSlice = Activities[KindName]['mine'];

export type Me = { id: string; name: string | null; role: Role; arrived: boolean };

/**
 * One line of the live stream. Slices come whole, never as differences: whoever misses a line loses nothing once the next
 * one comes. `whole` lines replace everything that the panel knew. An activity that is `null` is gone.
 */
export type Frame = {
  epoch: string; // new at each start of the server
  rev: number; // counts the changes of this meeting within an epoch
  whole?: true;
  meeting?: MeetingSlice;
  desk?: DeskSlice;
  activities?: Record<string, ActivitySlice | null>;
  me?: Me;
  mine?: Record<string, MineSlice>;
};

// ── up: what a person does ───────────────────────────────────────────────────────────────────────────────────────────

/**
 * `seq` orders the answers of one person to one activity, whatever the network does to them: the highest stands.
 * Durations are milliseconds.
 */
export type Command =
  | { type: 'arrive'; name: string | null } // also: change my name
  | { type: 'move'; activityId: string; move: unknown; seq: number }
  | { type: 'forget-me' }
  // facilitators only
  | { type: 'open'; kind: KindName; setup: unknown }
  | { type: 'close'; activityId: string; show: boolean; now?: true } // `now`: even if it has only just opened
  | { type: 'show'; activityId: string }
  | { type: 'delete'; activityId: string }
  | { type: 'revise'; activityId: string; change: unknown } // of an outcome: what the kind says can be changed in it
  | { type: 'keep'; kind: KindName; keep: unknown } // for the series: what the kind says can be kept
  | { type: 'title'; title: string }
  | { type: 'care'; care: Care }
  | { type: 'join-series'; meetingId: string } // goes on where that earlier session of the same group ended
  | { type: 'join-by-code'; code: string } // the same, by what another facilitator has given
  | { type: 'leave-series' } // as if it had never joined
  | { type: 'give-series'; personId: string } // so that they can go on with it too
  | { type: 'rooms'; ids: string[] } // Zoom breakout rooms that belong to this meeting
  | { type: 'browser-door'; open: boolean };

/** The panel makes `id` (22 characters of base64url) and sends the same one again when it repeats a command. */
export type Envelope = { id: string; protocol: number } & Command;

/**
 * `GET /api/series`: earlier sessions that this one could go on from, newest first; `linked`: it already does. `joined`: it has joined
 * a series, and could be taken out of it again.
 */
export type EarlierSessions = {
  ok: true;
  sessions: { id: string; title: string; startedAt: number; linked: boolean; series: string }[];
  joined: boolean;
};

/** `POST /api/series-codes`: what lets a facilitator whom Zoom does not know go on with this series. */
export type SeriesCode = { ok: true; code: string; until: number };

export type Answer = { ok: true; rev: number } | { ok: false; why: RefusalCode };

/** Every expected "no". The panel holds a sentence for each, which says what to do next. */
export const REFUSALS = [
  'malformed', // not a request that this server understands
  'too-large',
  'panel-too-old', // the panel speaks an older protocol: load it again
  'signed-out', // no token, or one that is not, or no longer, good
  'bad-context', // Zoom's app context did not pass a check
  'context-used', // this app context was used before: ask Zoom for a new one
  'stale-role', // the proof of being host is too old: ask Zoom for a new app context
  'facilitators-only',
  'no-such-activity',
  'no-such-meeting',
  'no-longer-there', // what this is about has gone, or has changed its name
  'enough', // as many as there can be
  'no-safeguarding', // a real session needs somebody who helps
  'too-late', // something has been done by now that this would undo
  'no-account', // only for people whom Zoom knows
  'no-such-code', // a join code or link that opens nothing
  'not-arrived', // has not been through the first screen
  'bad-setup', // what the facilitator chose cannot be opened
  'bad-text', // nothing readable is left of a text, or it is too long
  'already-open', // another activity is still open
  'not-open', // not open yet, or no longer
  'being-written', // somebody else of the group writes the line at this moment
  'closed', // closed before this arrived
  'in-a-room', // not from inside a breakout room
  'too-soon', // open for so short a time that it closes only with `now`
  'not-closed', // can be shown only after closing
  'outdated', // a newer answer of the same person stands
  'too-fast', // more requests than a person makes
  'busy', // the server cannot store anything right now
  'review-closed', // the review link is revoked, expired or wrong
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

// ── getting in ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** `seat` is the secret by which a device is recognised as the same person when it comes back. */
export type Entrance =
  | { by: 'zoom'; context: string; seat?: string }
  | { by: 'code'; code: string; seat?: string }
  | { by: 'link'; secret: string; seat?: string }
  | { by: 'seat'; seat: string };

export type Admission =
  | { ok: true; into: 'meeting'; token: string; freshForMs: number; seat: string; personId: string; role: Role }
  | { ok: true; into: 'review'; token: string; freshForMs: number }
  | { ok: false; why: RefusalCode };
