import type { Role } from '../../server/wire.ts';

/** Zoom spells one role in several ways: coHost, cohost, co-host. Anything else is a participant. */
export function roleOf(spelling: string): Role {
  const plain = spelling.toLowerCase().replaceAll('-', '');
  return plain === 'host' || plain === 'cohost' ? 'facilitator' : 'participant';
}
