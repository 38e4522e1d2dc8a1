import type { CommonGroundDesk } from '../../../server/activities/common-ground/seen/wire.ts';
import type { GroupRule } from '../../../server/grouping/wire.ts';
import { sayNames } from './say.ts';
import { sayDesk } from './say-desk.ts';

type Known = Pick<CommonGroundDesk, 'people' | 'phone' | 'rules'>;

/** "Apart: Amina and Ben". */
export function ruleWords(rule: GroupRule, { people, phone }: Omit<Known, 'rules'>): string {
  const names = sayNames(rule.people.map((id) => [...people, ...phone].find((person) => person.id === id)?.name ?? null));
  if (rule.keep === 'together') return sayDesk('ruleTogether', { names });
  return sayDesk(rule.hard ? 'ruleApart' : 'ruleApartSoft', { names });
}

export function ruleIn(known: Known, id: string): string {
  const rule = known.rules.find((each) => each.id === id);
  return rule ? ruleWords(rule, known) : id;
}

/** For a rule beside those that there are. */
export function freeName(taken: readonly string[], at = taken.length + 1): string {
  const name = `rule-${at}`;
  return taken.includes(name) ? freeName(taken, at + 1) : name;
}
