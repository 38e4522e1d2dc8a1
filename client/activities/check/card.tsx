import { useId } from 'react';
import '../../code/code.css';
import { say as sayCode } from '../../code/say.ts';
import { LockIcon } from '../../ui/icons.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { CardProps } from '../kind.ts';
import { OrSupport } from './or-support.tsx';
import { Results } from './results.tsx';
import { say } from './say.ts';

type Props = CardProps<'check'>;

/** Among fewer than this many, an answer can be guessed. */
const SMALL_GROUP = 10;

export const CheckCard = (props: Props) => <Check key={props.activity.id} {...props} />;

/** Where each person says, under no name, what goes into the code. */
function Check(props: Props) {
  const { activity, here } = props;
  const { common, phase } = activity;
  const id = useId();
  return (
    <article aria-labelledby={id}>
      <Stack>
        <h2 id={id} tabIndex={-1}>
          {common.outcome ? headingOf(common.outcome) : say('heading')}
        </h2>
        {phase === 'open' && (
          <p className="code-note code-line-head">
            <LockIcon />
            <span>
              {say('private')} {here < SMALL_GROUP && say('smallGroup')} {common.short && say('short')}
            </span>
          </p>
        )}
        {phase === 'open' && <p className="code-note">{sayCode('theRule', common.rule)}</p>}
        <AtPhase {...props} />
      </Stack>
    </article>
  );
}

const headingOf = ({ number }: NonNullable<Props['activity']['common']['outcome']>): string =>
  say(number === null ? 'notAgreed' : 'agreed');

function AtPhase(props: Props) {
  const { common, phase } = props.activity;
  if (phase === 'open') return <OrSupport {...props} />;
  if (phase === 'lost') return <p>{say('lost')}</p>;
  return common.outcome ? <Results outcome={common.outcome} /> : <p>{say('waiting')}</p>;
}
