import { firstWord } from '../live/first-word.ts';
import type { PersonInZoom } from '../zoom/rooms-shape.ts';

/** Somebody in our session, and the hint that their panel gave of who they are in Zoom. */
export type PersonHere = { id: string; name: string; hint: string | null; door: 'zoom' | 'browser' };

/** Somebody whom Zoom lists, with the hint that their panel would give. */
export type InZoom = PersonInZoom & { hint: string | null };

export type Match = {
  participants: ReadonlyMap<string, string>; // of our people's ids: what Zoom calls them
  strangers: InZoom[]; // in the meeting without the panel; hosts and co-hosts run the session, and are not placed
};

/**
 * Who is who. A hint counts if exactly one person gives it: it is no more than what a panel says, and two who say the same are
 * left to the facilitator. Whoever could give none, as in a browser, is found by a first name that nobody else left over has.
 */
export function match(people: readonly PersonHere[], zoom: readonly InZoom[]): Match {
  const participants = new Map<string, string>();
  const taken = new Set<string>();
  const pair = (person: PersonHere, one: InZoom) => {
    participants.set(person.id, one.participant);
    taken.add(one.participant);
  };

  const byHint = only(zoom, ({ hint }) => hint);
  for (const [hint, person] of only(people, (one) => one.hint)) {
    const found = byHint.get(hint);
    if (found) pair(person, found);
  }
  const claimed = new Set(people.map(({ hint }) => hint));
  const left = zoom.filter(({ participant, hint }) => !taken.has(participant) && !(hint !== null && claimed.has(hint)));
  const byName = only(left, ({ name }) => plain(firstWord(name)));
  for (const [name, person] of only(unknown(people), (one) => plain(one.name))) {
    const found = byName.get(name);
    if (found) pair(person, found);
  }
  return { participants, strangers: left.filter(({ participant, role }) => role === 'participant' && !taken.has(participant)) };
}

const unknown = (people: readonly PersonHere[]) => people.filter(({ hint }) => hint === null);
const plain = (name: string) => name.trim().toLocaleLowerCase('en') || null;

/** Those that nobody else has the same of. */
function only<T>(all: readonly T[], of: (one: T) => string | null): Map<string, T> {
  const found = new Map<string, T | null>();
  for (const one of all) {
    const key = of(one);
    if (key !== null) found.set(key, found.has(key) ? null : one);
  }
  return new Map([...found].flatMap(([key, one]) => (one === null ? [] : [[key, one] as const])));
}
