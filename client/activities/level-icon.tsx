import type { Level } from '../../server/activities/wire.ts';
import { CountIcon, LockIcon, PeopleIcon } from '../ui/icons.tsx';

const ICONS: Record<Level, typeof LockIcon> = { private: LockIcon, counted: CountIcon, named: PeopleIcon };

/** Stands beside the words that say who can see what. Only what nobody can open has a lock. */
export function LevelIcon({ level }: { level: Level }) {
  const Sign = ICONS[level];
  return <Sign />;
}
