import { createHash } from 'node:crypto';
import type { ActivitySlice } from '../wire.ts';
import type { KindName } from '../activities/wire.ts';
import { chanceFrom, type Chance } from '../lib/chance.ts';
import { DOINGS, type Doing } from './pretend.ts';
import { SimulatedPerson } from './simulated-person.ts';
import { crowdName, crowdParticipant, type RehearsalCrowd, type RehearsalPlaces, type RehearsalSeat } from './wire.ts';

/** Who somebody is for Zoom and where, in the hints that panels give: `client/rooms/hint.ts` makes the same. */
type At = { hint: string; place: string };

/** How somebody without a screen tells where they are in Zoom; `null` where a kind does not ask. */
const WHERE: { [K in KindName]: ((at: At) => unknown) | null } = {
  'common-ground': (at) => ({ do: 'at', ...at }),
  poll: null,
  conduct: null,
  check: null,
  agreement: null,
};

/** Nobody answers at once, and nobody is waited for longer than this. */
const SLOWEST_MS = 12_000;

export type CrowdTools = { base: () => string; sign: (seat: RehearsalSeat) => string };

/** Pretend people who come by themselves, answer by themselves, and go when they are sent home. */
export class Crowd {
  readonly #tools: CrowdTools;
  readonly #people = new Map<string, SimulatedPerson[]>(); // by meeting
  readonly #resizing = new Map<string, Promise<void>>(); // by meeting
  readonly #rooms = new Map<string, RehearsalPlaces['rooms']>(); // by meeting, as the page told last

  constructor(tools: CrowdTools) {
    this.#tools = tools;
  }

  /** Makes it `count` people, adding or sending home as needed, one wish after the other. */
  resize(crowd: RehearsalCrowd): Promise<void> {
    const resized = (this.#resizing.get(crowd.meetingUuid) ?? Promise.resolve()).then(() => this.#resize(crowd));
    this.#resizing.set(
      crowd.meetingUuid,
      resized.catch(() => {}),
    );
    return resized;
  }

  async #resize({ meetingUuid, count, seed }: RehearsalCrowd): Promise<void> {
    const people = this.#people.get(meetingUuid) ?? [];
    this.#people.set(meetingUuid, people);
    for (const person of people.splice(count)) person.leave();
    const missing = Array.from({ length: count - people.length }, (_none, at) => people.length + at);
    people.push(...(await Promise.all(missing.map((number) => this.#bring(meetingUuid, number, chanceFrom(seed + number))))));
  }

  /** Some of them are in other rooms now. */
  place({ meetingUuid, rooms }: RehearsalPlaces): void {
    const before = this.#rooms.get(meetingUuid) ?? [];
    this.#rooms.set(meetingUuid, rooms);
    for (const [number, person] of (this.#people.get(meetingUuid) ?? []).entries())
      if ((rooms[number] ?? null) !== (before[number] ?? null)) this.#tellWhere(meetingUuid, number, person);
  }

  #tellWhere(meetingUuid: string, number: number, person: SimulatedPerson): void {
    for (const activity of Object.values(person.view.activities ?? {})) {
      const told = activity?.phase === 'open' ? WHERE[activity.kind] : null;
      if (!activity || !told) continue;
      const room = this.#rooms.get(meetingUuid)?.[number] ?? null;
      const hint = hintOf(activity.id, crowdParticipant(meetingUuid, number));
      void person.move(activity.id, told({ hint, place: room === null ? 'main' : hintOf(activity.id, room) })).catch(() => {});
    }
  }

  stop(): void {
    for (const people of this.#people.values()) for (const person of people) person.leave();
    this.#people.clear();
  }

  async #bring(meetingUuid: string, number: number, chance: Chance): Promise<SimulatedPerson> {
    const person = new SimulatedPerson(this.#tools.base());
    const seat: RehearsalSeat = { person: `crowd-${number}`, guest: false, role: 'participant', meetingUuid };
    await person.enter({ by: 'zoom', context: this.#tools.sign(seat) });
    await person.send({ type: 'arrive', name: crowdName(number) });
    const met = new Set<string>();
    const done = new Set<string>();
    person.onFrame = () => {
      for (const activity of Object.values(person.view.activities ?? {})) {
        if (activity?.phase !== 'open') continue;
        if (!met.has(activity.id)) this.#tellWhere(meetingUuid, number, person);
        met.add(activity.id);
        for (const { once, move } of doingsIn(person, activity, chance)) {
          if (done.has(`${activity.id} ${once}`)) continue;
          done.add(`${activity.id} ${once}`);
          setTimeout(() => void person.move(activity.id, move()).catch(() => {}), chance() * SLOWEST_MS).unref();
        }
      }
    };
    await person.listen();
    return person;
  }
}

/** What travels under the name of a kind was made by that kind. */
function doingsIn({ view }: SimulatedPerson, activity: ActivitySlice, chance: Chance): Doing[] {
  const doings = DOINGS[activity.kind] as (seen: { activity: ActivitySlice; mine: unknown; chance: Chance }) => Doing[];
  return doings({ activity, mine: view.mine?.[activity.id], chance });
}

const hintOf = (activityId: string, zoomId: string) =>
  createHash('sha256').update(`${activityId}/${zoomId}`).digest('base64url').slice(0, 22);
