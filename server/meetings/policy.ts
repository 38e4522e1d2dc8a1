import { refuse, type Refusal } from '../lib/refusal.ts';
import type { Person } from '../store/store.ts';
import type { Command } from '../wire.ts';

/** How long Zoom's word that somebody is host or co-host stands before it must be given again. */
const ROLE_GOOD_FOR_MS = 10 * 60_000;

type Need = 'anyone' | 'arrived' | 'facilitator';

const NEEDS: Record<Command['type'], Need> = {
  arrive: 'anyone',
  'forget-me': 'anyone',
  move: 'arrived',
  open: 'facilitator',
  close: 'facilitator',
  show: 'facilitator',
  delete: 'facilitator',
  revise: 'facilitator',
  title: 'facilitator',
  care: 'facilitator',
  'join-series': 'facilitator',
  'join-by-code': 'facilitator',
  'leave-series': 'facilitator',
  'give-series': 'facilitator',
  rooms: 'facilitator',
  keep: 'facilitator',
  'browser-door': 'facilitator',
};

/** Roles come from Zoom's signed word alone, as it stands in the person's row; never from what a panel says. */
export function mayDo(command: Command['type'], person: Readonly<Person>, now: number): Refusal | null {
  switch (NEEDS[command]) {
    case 'anyone':
      return null;
    case 'arrived':
      return person.arrived ? null : refuse('not-arrived');
    case 'facilitator':
      return mayFacilitate(person, now);
  }
}

export function mayFacilitate(person: Readonly<Person>, now: number): Refusal | null {
  if (person.role !== 'facilitator') return refuse('facilitators-only');
  return now - person.roleSeenAt > ROLE_GOOD_FOR_MS ? refuse('stale-role') : null;
}
