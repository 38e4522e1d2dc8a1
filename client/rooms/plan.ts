/** A group as it was dealt. `zoomParticipant`: what Zoom calls this person, where that is known. */
export type RoomGroup = { id: string; name: string; members: RoomMember[] };
export type RoomMember = { personId: string; name: string; zoomParticipant?: string };

/** Somebody to be placed: `room` counts through the rooms of the plan. */
export type Place = { personId: string; name: string; room: number; participant: string };

/** Why somebody is left to the facilitator's own hands. */
export type LeftWhy =
  | 'not-found' // Zoom's list has nobody who is surely this person
  | 'yourself' // Zoom lets nobody place themselves
  | 'gone' // has left, or has another id by now
  | 'refused'
  | 'not-reached' // it was stopped, or Zoom gave up, before
  | 'no-room'; // more groups than Zoom has rooms
export type Left = { personId: string; name: string; room: string; why: LeftWhy };

/** What to ask of Zoom for these groups, and what it cannot do. */
export type Plan = { rooms: { groupId: string; name: string }[]; places: Place[]; left: Left[] };

const MOST_ROOMS = 50;
/** No limit is documented; longer names are cut off in Zoom's own list. */
const LONGEST_NAME = 32;

/** `own` is what Zoom calls the one who asks. */
export function planRooms(groups: readonly RoomGroup[], own: string | null): Plan {
  const names = uniqueNames(groups.map(({ name }) => tidy(name)));
  const plan: Plan = { rooms: [], places: [], left: [] };
  groups.forEach(({ id, members }, room) => {
    const name = names[room] ?? '';
    const fits = room < MOST_ROOMS;
    if (fits) plan.rooms.push({ groupId: id, name });
    for (const { personId, name: who, zoomParticipant: participant } of members) {
      const why = fits ? reasonNot(participant, own) : 'no-room';
      if (why === null && participant !== undefined) plan.places.push({ personId, name: who, room, participant });
      else plan.left.push({ personId, name: who, room: name, why: why ?? 'not-found' });
    }
  });
  return plan;
}

function reasonNot(participant: string | undefined, own: string | null): LeftWhy | null {
  if (participant === undefined) return 'not-found';
  return participant === own ? 'yourself' : null;
}

const tidy = (name: string) => cut(name.replaceAll(/[\p{C}\s]+/gu, ' ').trim(), LONGEST_NAME) || 'Room';

/** Two rooms of one name could not be told apart by whoever has to place somebody by hand. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let number = 2; taken.has(unique); number++) unique = `${cut(name, LONGEST_NAME - 4)} ${number}`;
    taken.add(unique);
    return unique;
  });
}

/** Not through the middle of what is one letter to people. */
function cut(text: string, longest: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > longest) break;
    kept += segment;
  }
  return kept.trimEnd();
}
