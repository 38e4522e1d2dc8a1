import { useId } from 'react';
import { RULE, type Rule } from '../../../server/code/wire.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';

/** When a clause is adopted. The group says so, the facilitator sets it; after the check has begun it stands. */
export const RuleForm = ({ rule, change }: { rule: Rule; change: (rule: Rule) => void }) => (
  <Disclosure summary={sayDesk('rule')}>
    <Stack gap={3}>
      <p>{sayDesk('ruleBody')}</p>
      <Share label={sayDesk('rulePresent')} of={RULE.present} chosen={rule.present} choose={(present) => change({ ...rule, present })} />
      <Share label={sayDesk('ruleSupport')} of={RULE.support} chosen={rule.support} choose={(support) => change({ ...rule, support })} />
    </Stack>
  </Disclosure>
);

function Share<N extends number>({
  label,
  of,
  chosen,
  choose,
}: {
  label: string;
  of: readonly N[];
  chosen: N;
  choose: (share: N) => void;
}) {
  const id = useId();
  return (
    <div className="code-pick">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => choose(of.find((share) => share === Number(event.target.value)) ?? chosen)}>
        {of.map((share) => (
          <option key={share} value={share}>
            {sayDesk('percent', { share })}
          </option>
        ))}
      </select>
    </div>
  );
}
