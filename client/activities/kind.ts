import type { Activities, KindName } from '../../server/activities/wire.ts';
import type { ActivitySlice, DeskSlice, Me } from '../../server/wire.ts';
import type { Later } from '../live/later.ts';
import type { Tap } from '../live/tap.ts';

export type SliceOf<K extends KindName> = Extract<ActivitySlice, { kind: K }>;

/**
 * Who somebody is and where in Zoom, as their own panel says: a claim, and never an id of Zoom's. People in one room have the same
 * `place`, outside rooms it is `main`; `null` is not known.
 */
export type Whereabouts = { hint: string | null; place: string | null };

/** What a participant's card gets: the activity as this person may see it, and one verb. */
export type CardProps<K extends KindName> = {
  activity: SliceOf<K>;
  mine: Activities[K]['mine'] | null; // null until the line has told us
  me: Me;
  here: number; // people with the panel open
  tap: Tap; // the life of the last move on this activity
  /** What has nothing to do with the last move, and must not take its place while that is under way, goes in a `lane` of its own. */
  move: (move: Activities[K]['move'], lane?: string) => void;
  earlier?: SliceOf<K>[]; // of this kind in this session, oldest first; as this person may see them
};

/** What a facilitator's view of a running or finished activity gets. */
export type DeskProps<K extends KindName> = CardProps<K> & {
  /** `now`: closes also what its kind would rather leave open for a while, after the facilitator has been asked. */
  act: (act: 'close' | 'close-and-show' | 'show' | 'delete', how?: { now: true }) => void;
  revise: (change: object) => void; // the outcome, by what the server's `revise` takes
  acting: Tap; // the life of the last of those
  open: (setup: object) => void; // another activity of this kind
  start: (kind: KindName, setup: object) => void; // one of any kind
  people: DeskSlice['people']; // those whom the desk knows by name
  opening: Tap;
  keep?: (what: object) => void; // for the series: what the server's `keeps` takes
};

/** What the facilitator sees before opening: choose, then `open` with what the server's `parseSetup` takes. */
export type SetupProps = {
  here: number;
  open: (setup: object) => void;
  opening: Tap;
  earlier?: ActivitySlice[]; // of this session, oldest first
  shelf?: object | undefined; // what the server's `shelf` has made of the series
  keep?: (what: object) => void;
};

/** What a screen reader hears when an activity opens or changes; null says nothing. */
export type News<K extends KindName> = (before: SliceOf<K> | null, now: SliceOf<K>) => string | null;

export type ClientKind<K extends KindName> = {
  /** On screen, for example in "New: weather poll". */
  title: (activity: SliceOf<K>) => string;
  /** For participants, in every phase: answering, waiting for results, results. Like the others it comes only to whoever needs it. */
  Card: Later<CardProps<K>>;
  /** For facilitators, in every phase. */
  Desk: Later<DeskProps<K>>;
  /** The shelf on which facilitators find this kind; null where it is opened from elsewhere. */
  Setup: Later<SetupProps> | null;
  /** Which moves take each other's place while they are under way: those about the same thing. Without it, all of them do. */
  laneOf?: (move: Activities[K]['move']) => string;
  /** Has a place of its own in the panel, and does not come and go under Now. */
  stands?: true;
  /** What is news in it, for screen readers. */
  news: () => Promise<News<K>>;
  /** The move by which it hears where its people are in Zoom, from each panel by itself; without this it does not. */
  whereabouts?: (at: Whereabouts) => Activities[K]['move'];
};

export type ClientKinds = { [K in KindName]: ClientKind<K> };
