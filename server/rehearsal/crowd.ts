import { createHash } from 'node:crypto';
import type { ActivitySlice } from '../wire.ts';
import { formOf } from '../activities/poll/forms.ts';
import type { KindName } from '../activities/wire.ts';
import { seeded, type Chance } from './chance.ts';
import { SimulatedPerson } from './simulated-person.ts';
import { crowdName, crowdParticipant, type RehearsalCrowd, type RehearsalPlaces, type RehearsalSeat } from './wire.ts';

/** How somebody without a screen answers. A new kind is not registered until it says so here. */
const ANSWERS: { [K in KindName]: (activity: Extract<ActivitySlice, { kind: K }>, chance: Chance) => unknown } = {
  // One in twenty passes.
  poll: ({ common }, chance) => ({ choice: chance() < 0.05 ? null : formOf(common).pretend(common.answers, chance) }),
};

/** Who somebody is for Zoom and where, in the hints that panels give: `client/rooms/hint.ts` makes the same. */
type At = { hint: string; place: string };

/** How somebody without a screen tells where they are in Zoom; `null` where a kind does not ask. */
const WHERE: { [K in KindName]: ((at: At) => unknown) | null } = { poll: null };

/** Nobody answers at once, and nobody is waited for longer than this. */
const SLOWEST_MS = 12_000;

export type CrowdTools = { base: () => string; sign: (seat: RehearsalSeat) => string };

/** Pretend people who come by themselves, answer by themselves, and go when they are sent home. */
export class Crowd {
  readonly #tools: CrowdTools;
  readonly #people = new Map<string, SimulatedPerson[]>(); // by meeting
  readonly #rooms = new Map<string, RehearsalPlaces['rooms']>(); // by meeting, as the page told last

  constructor(tools: CrowdTools) {
    this.#tools = tools;
  }

  /** Makes it `count` people, adding or sending home as needed. */
  async resize({ meetingUuid, count, seed }: RehearsalCrowd): Promise<void> {
    const people = this.#people.get(meetingUuid) ?? [];
    this.#people.set(meetingUuid, people);
    for (const person of people.splice(count)) person.leave();
    const missing = Array.from({ length: count - people.length }, (_none, at) => people.length + at);
    people.push(...(await Promise.all(missing.map((number) => this.#bring(meetingUuid, number, seeded(seed + number))))));
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
    const answered = new Set<string>();
    person.onFrame = ({ activities }) => {
      for (const activity of Object.values(activities ?? {})) {
        if (activity?.phase !== 'open' || answered.has(activity.id)) continue;
        answered.add(activity.id);
        this.#tellWhere(meetingUuid, number, person);
        setTimeout(
          () => void person.move(activity.id, ANSWERS[activity.kind](activity, chance)).catch(() => {}),
          chance() * SLOWEST_MS,
        ).unref();
      }
    };
    await person.listen();
    return person;
  }
}

const hintOf = (activityId: string, zoomId: string) =>
  createHash('sha256').update(`${activityId}/${zoomId}`).digest('base64url').slice(0, 22);
