import { createHash } from 'node:crypto';
import { tally } from '../activities/kind-of.ts';
import type { Clock } from '../lib/clock.ts';
import { hmac, normaliseCode, type Ids } from '../lib/keyed.ts';
import { Refusal, refuse } from '../lib/refusal.ts';
import type { Facts, Meeting, Realm, SpentContext, Store } from '../store/store.ts';
import type { Command, Door, Frame, Role } from '../wire.ts';
import { decide } from './decide.ts';

import type { Decision, Maker } from './decision.ts';
import { letIn } from './entrance.ts';
import type { Hub } from './hub.ts';
import type { Outlet } from './outlet.ts';
import { mayDo } from './policy.ts';
import { isOffered, meetingOfOffer } from './offers.ts';
import { standing, standingOnes } from './standing.ts';
import { together, type Touched } from './touched.ts';

/** Who is asking: from our own signed token, never from what a request says. */
export type Who = { meetingId: string; personId: string; inRoom?: true | undefined };

/** What Zoom's signed context says of somebody at the door; ids still as Zoom gives them. */
export type ZoomArrival = {
  realm: Realm;
  meetingIds: string[];
  roomId: string | null;
  zoomUser: string | null;
  role: Role;
  seat: string | null;
  context: SpentContext;
};

export type Admitted = Who & { role: Role; seat: string };

export type MeetingsOptions = { store: Store; hub: Hub; clock: Clock; ids: Ids; idKey: Buffer };

/** The only way in: everything that people do to a meeting comes through here. Write first, commit, then tell. */
export class Meetings {
  readonly #store: Store;
  readonly #hub: Hub;
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #idKey: Buffer;

  constructor({ store, hub, clock, ids, idKey }: MeetingsOptions) {
    this.#store = store;
    this.#hub = hub;
    this.#clock = clock;
    this.#ids = ids;
    this.#idKey = idKey;
  }

  /** Carries out one command. `commandId` is the panel's; repeating a command with it changes nothing more. */
  async act({ meetingId, personId, inRoom }: Who, commandId: string, command: Command): Promise<{ rev: number } | Refusal> {
    const now = this.#clock();
    const earlier = command.type.startsWith('join-') ? await this.#earlierFor(command, { meetingId, personId }, now) : null;
    const decided = await this.#store.change(meetingId, (facts, own) => {
      const person = facts.people.get(personId);
      if (!person) return refuse('signed-out');
      const no = mayDo(command.type, person, now);
      if (no) return no;
      const here = this.#hub.presence(meetingId);
      const decision = decide(command, {
        facts,
        person,
        inRoom: inRoom === true,
        here,
        own,
        now,
        earlier,
        make: this.#maker(facts.meeting, commandId),
      });
      return decision instanceof Refusal ? decision : { writes: decision.writes, gives: decision };
    });
    if (decided instanceof Refusal) return decided;
    const rev = this.#hub.changed(meetingId, decided.close ? await this.#close(meetingId, commandId, decided, now) : decided.touched);
    if (command.type === 'forget-me') this.#hub.dismiss(meetingId, personId);
    return { rev };
  }

  /** What closes may leave something to the series; whatever shows that is told, or is there from now on. */
  async #close(meetingId: string, commandId: string, { close, touched }: Decision, now: number): Promise<Touched> {
    if (close) await this.#store.close(meetingId, close.activityId, tally, close.shown, now);
    const beside = await this.#store.change(meetingId, (facts) => {
      const { writes, touched: stood } = standing(facts, {
        here: this.#hub.presence(meetingId),
        now,
        make: this.#maker(facts.meeting, commandId),
      });
      return { writes, gives: together(stood, { activities: standingOnes(facts) }) };
    });
    return beside instanceof Refusal ? touched : together(touched, beside);
  }

  async #earlierFor(command: Command, who: Who, now: number): Promise<Facts | null> {
    if (command.type === 'join-series') return this.#earlier(who, command.meetingId);
    return command.type === 'join-by-code' ? this.#offered(who, command.code, now) : null;
  }

  /** The session whose facilitator has given its series by this code; null unless the code is good. What is pretended never mixes with what is real. */
  async #offered({ meetingId }: Who, code: string, now: number): Promise<Facts | null> {
    const found = await this.#store.facts(meetingOfOffer(code));
    const realm = (await this.#store.facts(meetingId))?.meeting.realm;
    return found && found.meeting.id !== meetingId && found.meeting.realm === realm && isOffered(found.series, code, now) ? found : null;
  }

  /** The session that somebody wants to go on from; null unless it is theirs. */
  async #earlier({ meetingId, personId }: Who, earlierId: string): Promise<Facts | null> {
    const zoomUser = (await this.#store.facts(meetingId))?.people.get(personId)?.zoomUser ?? null;
    const theirs = zoomUser === null ? [] : await this.#store.reviews.seriesOf(zoomUser);
    return earlierId !== meetingId && theirs.some(({ id }) => id === earlierId) ? this.#store.facts(earlierId) : null;
  }

  async enterFromZoom(from: ZoomArrival): Promise<Admitted | Refusal> {
    const zoomUser = from.zoomUser === null ? null : this.zoomUserKey(from.realm, from.zoomUser);
    const keys = from.meetingIds.map((id) => hmac(this.#idKey, `${from.realm}/meeting`, id));
    // A host's panel may tell us rooms, so it is believed only where Zoom itself says that somebody is in that room.
    if (from.roomId !== null) keys.push(this.#roomKey(from.realm, from.roomId));
    return this.#enter({ meeting: { keys }, context: from.context }, { ...from, zoomUser, door: 'zoom' });
  }

  /** Through the browser door, by the code that was read aloud or the link that was shared. */
  async enterByDoor(door: { code: string } | { link: string }, seat: string | null): Promise<Admitted | Refusal> {
    const id = await this.#store.meetingByDoor('code' in door ? { code: normaliseCode(door.code) } : door);
    if (id === null) return refuse('no-such-code');
    return this.#enter({ meeting: { id }, context: null }, { realm: 'zoom', zoomUser: null, role: 'participant', seat, door: 'browser' });
  }

  /** A device that was here before and kept its seat. */
  async enterBySeat(seat: string): Promise<Admitted | Refusal> {
    const who = await this.#store.personBySeat(this.#seatKey(seat));
    const person = who && (await this.#store.facts(who.meetingId))?.people.get(who.personId);
    return who && person ? { ...who, role: person.role, seat } : refuse('signed-out');
  }

  /** Null for somebody who is in a meeting that there is; a token can be older than a "forget me" or a deletion. */
  async missing({ meetingId, personId }: Who): Promise<Refusal | null> {
    const facts = await this.#store.facts(meetingId);
    if (!facts) return refuse('no-such-meeting');
    return facts.people.has(personId) ? null : refuse('signed-out');
  }

  listen(who: Who, outlet: Outlet): Promise<{ drained: () => void; gone: () => void }> {
    return this.#hub.listen(who.meetingId, who.personId, outlet);
  }

  view(who: Who): Promise<Frame | null> {
    return this.#hub.snapshot(who.meetingId, who.personId);
  }

  /** How a Zoom account is known here: never by its id. */
  zoomUserKey(realm: Realm, zoomUser: string): Buffer {
    return hmac(this.#idKey, `${realm}/user`, zoomUser);
  }

  async #enter(
    knock: { meeting: { keys: Buffer[] } | { id: string }; context: SpentContext | null },
    from: { realm: Realm; door: Door; role: Role; zoomUser: Buffer | null; seat: string | null },
  ): Promise<Admitted | Refusal> {
    const { id, code } = this.#ids;
    const personId = id();
    const seat = this.#seatKey(this.#seatOf(personId));
    const fresh = { meetingId: id(), personId, seat, code: code(), link: id() };
    const kept = from.seat === null ? null : this.#seatKey(from.seat);
    const entry = await this.#store.enter({ ...knock, zoomUser: from.zoomUser, seat: kept }, (found) =>
      letIn(found, { ...from, now: this.#clock(), fresh }),
    );
    if (entry instanceof Refusal) return entry;
    if (entry.roleBefore !== null && entry.roleBefore !== entry.person.role)
      this.#hub.changed(entry.meeting.id, { meeting: true, audience: [entry.person.id] });
    return { meetingId: entry.meeting.id, personId: entry.person.id, role: entry.person.role, seat: this.#seatOf(entry.person.id) };
  }

  /** Repeating a command makes the same id, so that a second "open" finds the first one's activity. */
  #maker({ id, realm }: Readonly<Meeting>, commandId: string): Maker {
    return {
      id: (number) => createHash('sha256').update(`${id}/${commandId}/${number}`).digest('base64url').slice(0, 22),
      door: () => ({ code: this.#ids.code(), link: this.#ids.id() }),
      roomKey: (zoomId) => this.#roomKey(realm, zoomId),
    };
  }

  #roomKey(realm: Realm, zoomId: string): Buffer {
    return hmac(this.#idKey, `${realm}/room`, zoomId);
  }

  /** The secret by which a device is known again. Each device of a person gets the same one, so that no device unseats another. */
  #seatOf(personId: string): string {
    return hmac(this.#idKey, 'seat of', personId).toString('base64url').slice(0, 22);
  }

  #seatKey(seat: string): Buffer {
    return hmac(this.#idKey, 'seat', seat);
  }
}
