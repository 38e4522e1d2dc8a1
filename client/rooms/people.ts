import { firstWord } from '../live/first-word.ts';
import type { RoomsDoor } from '../zoom/rooms-shape.ts';
import { hintOf } from './hint.ts';
import { match, type InZoom, type PersonHere } from './match.ts';
import { sayDesk } from './say-desk.ts';

/** Whom the facilitator's Zoom lists; `null` where it does not say. */
export async function peopleInZoom({ people }: Pick<RoomsDoor, 'people'>, activityId: string): Promise<InZoom[] | null> {
  const listed = await people();
  if (!listed.ok) return null;
  return Promise.all(listed.value.map(async (one) => ({ ...one, hint: await hintOf(activityId, one.participant) })));
}

/** People in the meeting who have not opened the panel, as they can be dealt into groups: by a hint, and never by an id of Zoom's. */
export async function peopleWithoutPanel(
  door: Pick<RoomsDoor, 'people'>,
  activityId: string,
  people: readonly PersonHere[],
): Promise<{ hint: string; name: string }[]> {
  const zoom = (await peopleInZoom(door, activityId)) ?? [];
  const { strangers } = match(people, zoom);
  return strangers.flatMap(({ hint, name }) => (hint === null ? [] : [{ hint, name: callable(name) }]));
}

/** Whoever has dialled in is listed by a number, which is nobody else's business but for its end. */
function callable(name: string): string {
  const digits = name.replaceAll(/\D/g, '');
  return digits.length > 5 ? sayDesk('phone', { end: digits.slice(-2) }) : firstWord(name) || name;
}
