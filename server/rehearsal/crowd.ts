import type { ActivitySlice } from '../wire.ts';
import { formOf } from '../activities/poll/forms.ts';
import type { KindName } from '../activities/wire.ts';
import { seeded, type Chance } from './chance.ts';
import { SimulatedPerson } from './simulated-person.ts';
import type { RehearsalCrowd, RehearsalSeat } from './wire.ts';

/** First names from many places, so that a rehearsal looks like the groups this is made for. */
const NAMES =
  'Abena Ada Aisha Alun Amir Ana Arjun Bea Bilal Carys Chidi Dana Dilys Ebo Elif Esme Farah Femi Gwen Hana Idris Ines Jamal Joy Kofi Leila Lin Mabli Marek Mei Nadia Niamh Noor Obi Olek Priya Rhys Rosa Sami Sanjay Sian Sofia Tariq Tomos Uma Wei Yara Yusuf Zainab Zofia'.split(
    ' ',
  );

/** How somebody without a screen answers. A new kind is not registered until it says so here. */
const ANSWERS: { [K in KindName]: (activity: Extract<ActivitySlice, { kind: K }>, chance: Chance) => unknown } = {
  // One in twenty passes.
  poll: ({ common }, chance) => ({ choice: chance() < 0.05 ? null : formOf(common).pretend(common.answers, chance) }),
};

/** Nobody answers at once, and nobody is waited for longer than this. */
const SLOWEST_MS = 12_000;

export type CrowdTools = { base: () => string; sign: (seat: RehearsalSeat) => string };

/** Pretend people who come by themselves, answer by themselves, and go when they are sent home. */
export class Crowd {
  readonly #tools: CrowdTools;
  readonly #people = new Map<string, SimulatedPerson[]>(); // by meeting

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

  stop(): void {
    for (const people of this.#people.values()) for (const person of people) person.leave();
    this.#people.clear();
  }

  async #bring(meetingUuid: string, number: number, chance: Chance): Promise<SimulatedPerson> {
    const person = new SimulatedPerson(this.#tools.base());
    const seat: RehearsalSeat = { person: `crowd-${number}`, guest: false, role: 'participant', meetingUuid };
    await person.enter({ by: 'zoom', context: this.#tools.sign(seat) });
    await person.send({ type: 'arrive', name: NAMES[number % NAMES.length] ?? null });
    const answered = new Set<string>();
    person.onFrame = ({ activities }) => {
      for (const activity of Object.values(activities ?? {})) {
        if (activity?.phase !== 'open' || answered.has(activity.id)) continue;
        answered.add(activity.id);
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
