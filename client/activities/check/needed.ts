import { SMALL_GROUP, type Rule } from '../../../server/code/wire.ts';

/** How many answers the rule asks for, among so many people; the server decides by the same, when the check closes. */
export const neededOf = (present: number, rule: Rule): number =>
  present <= SMALL_GROUP ? present : Math.ceil((present * rule.present) / 100);
