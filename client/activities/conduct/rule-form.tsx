import { useState } from 'react';
import { RULE, type Rule } from '../../../server/code/wire.ts';
import { say } from '../../code/say.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SelectOne } from '../../ui/select-one.tsx';
import { Stack } from '../../ui/stack.tsx';

/** When a clause is adopted. The group says so, the facilitator sets it; after the check has begun it stands. */
export function RuleForm({ rule, change }: { rule: Rule; change: (rule: Rule) => void }) {
  const [wanted, want] = useState(rule);
  return (
    <Disclosure summary={sayDesk('rule')}>
      <Stack gap={3}>
        <p>{sayDesk('ruleBody')}</p>
        <Share
          label={sayDesk('rulePresent')}
          of={RULE.present}
          chosen={wanted.present}
          choose={(present) => want({ ...wanted, present })}
        />
        <Share
          label={sayDesk('ruleSupport')}
          of={RULE.support}
          chosen={wanted.support}
          choose={(support) => want({ ...wanted, support })}
        />
        <Button onClick={() => change(wanted)}>{sayDesk('keepRule')}</Button>
        <p className="code-note">{say('theRule', rule)}</p>
      </Stack>
    </Disclosure>
  );
}

type ShareProps<N extends number> = { label: string; of: readonly N[]; chosen: N; choose: (share: N) => void };

const Share = <N extends number>({ label, of, chosen, choose }: ShareProps<N>) => (
  <SelectOne
    label={label}
    value={String(chosen)}
    options={of.map((share) => ({ key: String(share), label: sayDesk('percent', { share }) }))}
    choose={(key) => choose(of.find((share) => String(share) === key) ?? chosen)}
  />
);
