import { afterCheck, nextNumber } from '../../code/adopt.ts';
import { ruleIn } from '../../code/keepsakes.ts';
import { itemsOf, tableOf } from '../../code/table.ts';
import { STANCES } from '../../code/wire.ts';
import type { Kind, State } from '../kind.ts';
import { parseMove, parseSetup } from './parse.ts';
import { report } from './report.ts';
import { afterwards, decide, forPeople, levelSlot, phoneSlot, supportersHere, tally } from './rules.ts';
import { MOST_ITEMS, type CheckWire } from './wire.ts';

/** Where the group says, without names, what goes into its code. */
export const check: Kind<CheckWire> = {
  parseSetup,
  parseMove,
  level: () => 'private',
  begin({ only, words }, { series }) {
    const items = itemsOf(tableOf(series, new Map()), series)
      .filter(({ id }) => only === null || only.includes(id))
      .map((item) => ({ ...item, text: item.out ? item.text : (words[item.id] ?? item.text) }));
    return { items: items.slice(0, MOST_ITEMS), rule: ruleIn(series), number: nextNumber(series), phones: 0, present: null, today: false };
  },
  decide,
  tally,
  leaves: ({ results, rule, present }, { stage }, { series, now }) =>
    afterCheck(series, { judged: results, number: stage.number, rule, present, now }),
  common,

  mine({ phase, stage }, { id: me, own }) {
    const said = (phase === 'open' ? stage.items : []).map(({ id }) => [id, own(levelSlot(id))] as const);
    return {
      said: Object.fromEntries(said.flatMap(([id, { body }]) => (body ? [[id, STANCES.indexOf(body.stance)]] : []))),
      supports: phase === 'open' && (stage.supporters ?? []).includes(me),
      seq: Math.max(0, ...said.map(([, { seq }]) => seq)),
    };
  },

  afterwards,
  report,
};

function common(state: State<CheckWire>, audience: 'people' | 'facilitators'): CheckWire['common'] {
  const { setup, stage, phase, outcome, count, everyone } = state;
  const isOpen = phase === 'open';
  const items = isOpen ? stage.items : [];
  const supporting = isOpen ? supportersHere(stage, everyone) : [];
  const answers = Object.fromEntries(items.map(({ id }) => [id, count(levelSlot(id)) + count(phoneSlot(id))]));
  const mayRead = outcome !== null && (phase === 'shown' || (phase === 'closed' && audience === 'facilitators'));
  return {
    items,
    rule: stage.rule ?? outcome?.rule,
    short: setup.short,
    supporting: supporting.length,
    ...(audience === 'facilitators' && { supporters: supporting.flatMap(({ name }) => name ?? []).toSorted() }),
    answered: Math.max(0, ...Object.values(answers)),
    answers,
    outcome: mayRead ? (audience === 'facilitators' ? outcome : forPeople(outcome)) : null,
  };
}
