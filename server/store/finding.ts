import type { Contexts } from './contexts.ts';
import type { Memory } from './memory.ts';
import type { Rows } from './rows.ts';
import type { Facts, Found, Knock, Person } from './store.ts';

type Known = { rows: Rows; contexts: Contexts; memory: Memory };

/** Who is at the door, and of which meeting. */
export function find(knock: Knock, { rows, contexts, memory }: Known): Found {
  const contextUsed = knock.context !== null && contexts.isSpent(knock.context);
  const byKey = keysOf(knock).map((key) => rows.meetingByKey(key));
  const meetingId = 'id' in knock.meeting ? knock.meeting.id : (byKey.find((id) => id !== null) ?? null);
  const facts = meetingId === null ? null : memory.facts(meetingId);
  return { facts, person: facts && whoIs(facts, knock, rows), contextUsed };
}

/** A Zoom account is the same person on every device; without one, the seat that the device keeps tells. */
function whoIs(facts: Facts, { zoomUser, seat }: Knock, rows: Rows): Readonly<Person> | null {
  const id = rows.personByUser(facts.meeting.id, zoomUser) ?? rows.personBySeat(facts.meeting.id, seat);
  return id === null ? null : (facts.people.get(id) ?? null);
}

export const keysOf = ({ meeting }: Knock): Buffer[] => ('keys' in meeting ? meeting.keys : []);
