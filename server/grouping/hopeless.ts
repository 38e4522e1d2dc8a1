import type { Unit } from './units.ts';
import type { GroupRule } from './wire.ts';

/**
 * Whether no search need begin: somebody may share a group with too few, or more people must be apart from each other than there
 * are groups. Says nothing of rules that are in each other's way less plainly.
 */
export function isHopeless(units: readonly Unit[], sizes: readonly number[], rules: readonly GroupRule[]): boolean {
  const unitOf = new Map(units.flatMap((unit) => unit.people.map(({ id }) => [id, unit])));
  const smallest = Math.min(...sizes);
  const everybody = sizes.reduce((sum, size) => sum + size, 0);
  const shunned = new Map<Unit, Set<Unit>>();
  for (const rule of rules) {
    if (rule.keep === 'together' || !rule.hard) continue;
    const apart = new Set(rule.people.flatMap((id) => unitOf.get(id) ?? []));
    if (apart.size > sizes.length) return true;
    for (const unit of apart) shunned.set(unit, new Set([...(shunned.get(unit) ?? []), ...apart]));
  }
  for (const [unit, others] of shunned) {
    const away = [...others].reduce((sum, other) => sum + (other === unit ? 0 : other.weight), 0);
    if (everybody - away < smallest) return true;
  }
  return false;
}
