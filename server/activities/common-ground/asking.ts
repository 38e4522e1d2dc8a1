import { refuse, type Refusal } from '../../lib/refusal.ts';
import type { GroupRule } from '../../grouping/wire.ts';
import { askOf, KEYS, rulesOf, share, type Done, type MomentHere } from './held.ts';
import { dealtByNow } from './steps.ts';
import type { AskedFor, Shared } from './wire.ts';

/** To facilitators, and to whoever asks: the person who is named hears nothing of it. */
export function askFor(asks: AskedFor | null, { person }: MomentHere): Done {
  const row: Shared | null = asks && { is: 'ask', ...asks, seen: false };
  return [share(KEYS.ask(person.id), row), share(KEYS.ask(person.id), row, [person.id])];
}

/** With a rule or without one. Two facilitators who press at once make one rule. */
export function seeTo(person: string, rule: GroupRule | null, at: MomentHere): Done | Refusal {
  const row = askOf(at, person);
  if (row === null) return refuse('not-open'); // taken back meanwhile
  if (row.seen) return [];
  const seen: Shared = { ...row, seen: true };
  const { rules, helpers } = rulesOf(at);
  return [
    share(KEYS.ask(person), seen),
    share(KEYS.ask(person), seen, [person]),
    ...(rule ? changeRules([...rules, rule], helpers, at) : []),
  ];
}

/** Groups that nobody has seen yet are dealt again: a rule that came after them would not hold. */
export function changeRules(rules: GroupRule[], helpers: string[], at: MomentHere): Done {
  const row: Shared = { is: 'rules', rules, helpers };
  return [share(KEYS.rules, row), ...dealtByNow(at, row, KEYS.rules)];
}
