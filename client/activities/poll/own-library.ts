import type { KeptPoll, OwnPoll, PollKeep } from '../../../server/activities/poll/wire.ts';
import { library, removeFromLibrary, saveToLibrary } from './memory.ts';

/** Where a poll of one's own is kept: at a place on this device, under an id in the series, or both. */
export type Place = { at: number | null; id: string | null };
export type Kept = Place & { own: OwnPoll };

type Keep = ((what: PollKeep) => void) | undefined;

/** What this device knows and what the series has, each poll once. The shelf of another version is empty. */
export function allKept(shelf: object | undefined): Kept[] {
  const here = library();
  const inSeries = shelf && 'kept' in shelf && Array.isArray(shelf.kept) ? (shelf.kept as KeptPoll[]) : [];
  const same = (one: OwnPoll, other: OwnPoll) => JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
  const taken = new Set<number>();
  const series = inSeries.map(({ id, own }) => {
    const at = here.findIndex((each, place) => !taken.has(place) && same(each, own));
    if (at >= 0) taken.add(at);
    return { own, id, at: at < 0 ? null : at };
  });
  return [...series, ...here.flatMap((own, at) => (taken.has(at) ? [] : [{ own, id: null, at }]))];
}

/** Keeps a poll on this device and for the series; in the place of another, or as a new one. */
export function keepOwn(own: OwnPoll, place: Place | null, keep: Keep): void {
  saveToLibrary(own, place?.at ?? null);
  keep?.({ own: inOrder(own), ...(place?.id && { id: place.id }) });
}

export function letGo({ at, id }: Place, keep: Keep): void {
  if (at !== null) removeFromLibrary(at);
  if (id !== null) keep?.({ remove: id });
}

/** As the server takes it: nothing but what makes a poll. */
const inOrder = ({ form, question, answers, ordered }: OwnPoll): OwnPoll => ({ form, question, answers, ordered });
