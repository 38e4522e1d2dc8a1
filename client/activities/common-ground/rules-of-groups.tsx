import { useState } from 'react';
import type { Named } from '../../../server/activities/common-ground/wire.ts';
import type { GroupRule } from '../../../server/grouping/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Choices, Picks } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { DeskScreen } from './desk-props.ts';
import { freeName, ruleWords } from './rule-words.ts';
import { nameOr } from './say.ts';
import { sayDesk } from './say-desk.ts';
import { useWish } from './use-wish.ts';

const KINDS = ['together', 'apart', 'soft'] as const;
type RuleKind = (typeof KINDS)[number];

/** Who must, and who must not, share a group; and who helps somebody. Seen by facilitators only. */
export function RulesOfGroups({ activity, desk, tap, move }: DeskScreen) {
  const { rules, people, phone } = desk;
  const [helpers, wishHelpers] = useWish(desk.helpers, tap);
  const tell = (now: GroupRule[]) => move({ do: 'rules', rules: now, helpers });
  const options = byName([...people, ...phone]).map(({ id, name }) => ({ key: id, label: nameOr(name) }));
  return (
    <>
      <Disclosure summary={sayDesk('rulesHeading')}>
        <Stack>
          <p className="share-note">{sayDesk('rulesWho')}</p>
          {rules.map((rule) => (
            <Stack key={rule.id} gap={1}>
              <p>{ruleWords(rule, desk)}</p>
              <Button
                look="quiet"
                aria-label={sayDesk('removeRule', { rule: ruleWords(rule, desk) })}
                onClick={() => tell(rules.filter(({ id }) => id !== rule.id))}
              >
                {sayDesk('remove')}
              </Button>
            </Stack>
          ))}
          <NewRule id={activity.id} options={options} add={(rule) => tell([...rules, rule])} taken={rules.map(({ id }) => id)} />
        </Stack>
      </Disclosure>
      <Disclosure summary={sayDesk('helpersHeading')}>
        <Stack gap={2}>
          <p>{sayDesk('helpersHint')}</p>
          <Picks
            legend={sayDesk('helpersHeading')}
            legendHidden
            name={`${activity.id}-helpers`}
            options={options}
            chosen={helpers}
            choose={(now) => {
              wishHelpers(now);
              move({ do: 'rules', rules, helpers: now });
            }}
          />
        </Stack>
      </Disclosure>
    </>
  );
}

/** Whoever looks for one among ninety looks for a letter. */
const byName = (people: readonly Named[]): Named[] => people.toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'en'));

type NewRuleProps = { id: string; options: { key: string; label: string }[]; add: (rule: GroupRule) => void; taken: string[] };

function NewRule({ id, options, add, taken }: NewRuleProps) {
  const [kind, setKind] = useState<RuleKind>('together');
  const [people, setPeople] = useState<string[]>([]);
  const press = () => {
    if (people.length < 2) return;
    const name = freeName(taken);
    add(kind === 'together' ? { id: name, keep: 'together', people } : { id: name, keep: 'apart', people, hard: kind === 'apart' });
    setPeople([]);
  };
  return (
    <Stack>
      <h3>{sayDesk('newRule')}</h3>
      <Choices
        legend={sayDesk('ruleKind')}
        name={`${id}-rule`}
        options={KINDS.map((key) => ({ key, label: sayDesk('kindOf', { kind: key }) }))}
        chosen={kind}
        choose={setKind}
      />
      <Picks legend={sayDesk('rulePeople')} name={`${id}-rule-people`} options={options} chosen={people} choose={setPeople} />
      <Button onClick={press}>{sayDesk('addRule')}</Button>
    </Stack>
  );
}
