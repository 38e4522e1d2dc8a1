import type { Me } from '../kind.ts';
import type { W } from './held.ts';
import type { Match } from './seen/wire.ts';
import type { Group, Response } from './wire.ts';

const picked = (body: Response | null) => (body !== null && 'picks' in body && body.show ? body.picks : []);

/**
 * What this person picked and others of the group did too: seen only among people who all said that matches may be shown. What all
 * have in common first, closer things before whole cards.
 */
export function matchesFor(me: Me<W>, group: Group, name: (id: string) => string | null): Match[] {
  const mine = picked(me.own('picks').body);
  if (mine.length === 0) return [];
  const others = group.people.filter((id) => id !== me.id).map((id) => ({ id, picks: picked(me.of(id, 'picks')) }));
  const found = mine.flatMap(({ card, closer }): Match[] => {
    const cards = others.filter(({ picks }) => picks.some((pick) => pick.card === card));
    const closest = closer === null ? [] : cards.filter(({ picks }) => picks.some((pick) => pick.closer === closer && pick.card === card));
    const match = (by: typeof others, exact: string | null): Match[] =>
      by.length === 0 ? [] : [{ card, closer: exact, with: by.map(({ id }) => name(id)), all: by.length === others.length }];
    return closest.length > 0 ? match(closest, closer) : match(cards, null);
  });
  const weight = ({ all, closer }: Match) => (all ? 2 : 0) + (closer === null ? 0 : 1);
  return found.toSorted((a, b) => weight(b) - weight(a));
}
