import { Refusal, refuse } from '../../lib/refusal.ts';
import type { Around, Keepsake } from '../kind.ts';
import { parseKeep } from './parse.ts';
import { MOST_KEPT, type KeptPoll, type OwnPoll } from './wire.ts';

const FAMILY = 'own-poll/';

/** The library of a series: polls that facilitators have written, to be there on other devices and for co-facilitators. */
export function keptIn(series: Around['series']): KeptPoll[] {
  const kept = [...series].flatMap(([key, own]) => (key.startsWith(FAMILY) ? [{ id: key.slice(FAMILY.length), own: own as OwnPoll }] : []));
  return kept.toSorted((a, b) => a.own.question.localeCompare(b.own.question, 'en') || (a.id < b.id ? -1 : 1));
}

/** Keeps a poll, changes one that is kept, or lets one go. */
export function keeps(input: unknown, { series, id: fresh }: Pick<Around, 'series'> & { id: string }): Keepsake | Refusal {
  const wanted = parseKeep(input);
  if (wanted instanceof Refusal) return wanted;
  if ('remove' in wanted) return { key: FAMILY + wanted.remove, body: null };
  const key = FAMILY + (wanted.id ?? fresh);
  const isFull = keptIn(series).length >= MOST_KEPT && !series.has(key);
  return isFull ? refuse('too-large') : { key, body: wanted.own };
}
