import { useId, type Ref } from 'react';
import { STEPS } from '../../../server/code/wire.ts';
import '../../code/code.css';
import { later } from '../../live/later.ts';
import { say as sayCode } from '../../code/say.ts';
import { SavedNotice } from '../../code/saved-notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { CardProps } from '../kind.ts';
import { Lines } from './lines.tsx';
import { Outcome } from './outcome.tsx';
import { OwnLine } from './own-line.tsx';
import { say } from './say.ts';
import { Suggest } from './suggest.tsx';
import { Marks } from './marks.tsx';
import { Why } from './why.tsx';

type Props = CardProps<'conduct'>;

/** Its words are for those who arrange lines, so the others do not load them. */
const Sorting = later(async () => (await import('./sorting.tsx')).Sorting);

export const ConductCard = (props: Props) => <Conduct key={props.activity.id} {...props} />;

/** The way to the code, step by step. */
function Conduct(props: Props) {
  const { activity, tap } = props;
  const id = useId();
  return (
    <article aria-labelledby={id}>
      <Stack>
        <StepHeading activity={activity} id={id} />
        <AtStep {...props} />
        <SavedNotice tap={tap} />
      </Stack>
    </article>
  );
}

type HeadingProps = Pick<Props, 'activity'> & { id: string; ref?: Ref<HTMLHeadingElement> };

export function StepHeading({ activity: { common, phase }, id, ref }: HeadingProps) {
  const step = phase === 'open' ? common.step : 'over';
  return (
    <Stack gap={1}>
      <h2 id={id} ref={ref} tabIndex={-1}>
        {say('heading', { step })}
      </h2>
      {phase === 'open' && (
        <p className="code-note">
          {say('step', { step: STEPS.indexOf(common.step) + 1 })} · {say('minutes', { step })}
        </p>
      )}
    </Stack>
  );
}

function AtStep({ activity, mine, tap, move }: Props) {
  const { common, phase } = activity;
  if (phase === 'lost') return <p>{say('lost')}</p>;
  if (phase !== 'open') return <Outcome outcome={common.outcome} />;
  switch (common.step) {
    case 'why':
      return <Why short={common.short} />;
    case 'suggest':
      return <Suggest id={activity.id} common={common} wrote={mine?.wrote ?? []} tap={tap} move={move} />;
    case 'group':
      return mine?.helping ? (
        <>
          <p>{say('helping')}</p>
          <Sorting lines={common.lines ?? []} move={move} />
        </>
      ) : (
        <>
          <p>{say('groupBody')}</p>
          <Lines lines={common.lines ?? []}>{(line) => <OwnLine line={line} wrote={mine?.wrote ?? []} move={move} />}</Lines>
        </>
      );
    case 'talk':
      return (
        <>
          <p>{say('talkBody')}</p>
          <Lines lines={(common.lines ?? []).filter(({ left }) => !left)}>
            {(line) => (
              <>
                <Marks line={line} mark={mine?.marks[line.id]} move={move} />
                <OwnLine line={line} wrote={mine?.wrote ?? []} move={move} />
              </>
            )}
          </Lines>
          <p className="code-note">{say('quiet')}</p>
          <p className="code-note">{sayCode('theRule', common.rule)}</p>
        </>
      );
  }
}
