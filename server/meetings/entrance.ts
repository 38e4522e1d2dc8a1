import { refuse, type Refusal } from '../lib/refusal.ts';
import type { Entry, Facts, Found, Meeting, Person, Realm } from '../store/store.ts';
import type { Door, Role } from '../wire.ts';

/** What is known of somebody at the door. `fresh` brings new ids and secrets, which rules do not make themselves. */
export type Arrival = { realm: Realm; door: Door; role: Role; zoomUser: Buffer | null; now: number; fresh: Fresh };
export type Fresh = { meetingId: string; personId: string; seat: Buffer; code: string; link: string };

/**
 * Lets somebody in: the first from a Zoom meeting makes our meeting, whoever is known comes back as the same person, and
 * the role is what Zoom says now. Refuses an app context that was used before, and a browser door to no meeting.
 */
export function letIn(found: Found, arrival: Arrival): Entry | Refusal {
  if (found.contextUsed) return refuse('context-used');
  if (!found.facts && arrival.door === 'browser') return refuse('no-such-code');
  const meeting = found.facts ? reopened(found.facts, arrival) : newMeeting(arrival);
  const known = found.person && isSame(found.person, arrival) ? found.person : null;
  return { meeting, person: known ? returning(known, arrival) : newcomer(arrival), roleBefore: known?.role ?? null };
}

/** A device that two people share must not turn one Zoom account into the other. */
const isSame = (person: Readonly<Person>, { zoomUser }: Arrival): boolean =>
  !person.zoomUser || !zoomUser || person.zoomUser.equals(zoomUser);

function returning(person: Readonly<Person>, { door, role, zoomUser, now }: Arrival): Person {
  // The browser door proves nothing about roles: whoever comes back through it keeps what Zoom said.
  const said = door === 'zoom' ? { role, roleSeenAt: now } : { role: person.role, roleSeenAt: person.roleSeenAt };
  return {
    ...person,
    ...said,
    zoomUser: zoomUser ?? person.zoomUser,
    facilitated: person.facilitated || said.role === 'facilitator',
  };
}

const newcomer = ({ door, role, zoomUser, now, fresh }: Arrival): Person => ({
  id: fresh.personId,
  name: null,
  arrived: false,
  role,
  roleSeenAt: now,
  facilitated: role === 'facilitator',
  door,
  zoomUser,
  seat: fresh.seat,
});

const newMeeting = ({ realm, now, fresh }: Arrival): Meeting => ({
  id: fresh.meetingId,
  realm,
  title: '',
  startedAt: now,
  endedAt: null,
  came: null,
  code: fresh.code,
  link: fresh.link,
  seriesId: fresh.meetingId,
  keptDays: null,
});

/** Zoom's meeting goes on after we thought it had ended: so does ours, with a new code, because codes end with the session. */
const reopened = ({ meeting }: Facts, { fresh }: Arrival): Meeting =>
  meeting.endedAt === null ? meeting : { ...meeting, endedAt: null, came: null, code: fresh.code, link: fresh.link };
