import { crowdName, crowdParticipant } from '../../server/rehearsal/wire.ts';
import type { Meeting, SeatRole } from './meeting.ts';
import type { Extra, Placed } from './placed.ts';

/** Everybody in the meeting, in the way that Zoom sees them. */
export type Attendee = Placed & { id: string; name: string; participantUuid: string; role: SeatRole };

export const attendees = ({ seats, extras }: Pick<Meeting, 'seats' | 'extras'>): Attendee[] => [
  ...seats,
  ...extras.map((extra) => ({ ...extra, role: 'participant' as const })),
];

export const crowdOf = ({ extras }: Pick<Meeting, 'extras'>) => extras.filter(({ quiet }) => !quiet);
export const quietOf = ({ extras }: Pick<Meeting, 'extras'>) => extras.filter(({ quiet }) => quiet);

const NEW: Placed = { room: null, assigned: null, stuck: false };
const QUIET_NAMES = ['Maud', 'Sam', 'Owain Pugh', 'Amina Khan', '+44 29 2018 0000', 'Gaynor’s iPad', 'Nan & Taid', 'Hafsa'];

/** The crowd made `count` people, the first of them staying who and where they are. */
export function resizeCrowd(meeting: Meeting, count: number): Extra[] {
  const crowd = crowdOf(meeting).slice(0, count);
  for (let number = crowd.length; number < count; number++)
    crowd.push({
      ...NEW,
      id: `crowd-${number}`,
      name: crowdName(number),
      participantUuid: crowdParticipant(meeting.uuid, number),
      quiet: false,
    });
  return [...crowd, ...quietOf(meeting)];
}

/** One more person who has not opened the panel, and never will. */
export function quietPerson(meeting: Meeting, newId: () => string): Extra {
  const number = quietOf(meeting).length;
  const name = QUIET_NAMES[number % QUIET_NAMES.length] ?? 'Somebody';
  return { ...NEW, id: `quiet-${number}`, name, participantUuid: newId().toUpperCase(), quiet: true };
}
