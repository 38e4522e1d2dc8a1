import { useId, useRef } from 'react';
import { CLAUSES } from '../../../server/code/wire.ts';
import '../../code/code.css';
import { DoneNotice } from '../../code/done-notice.tsx';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { useArrival } from '../arrival.ts';
import type { DeskProps } from '../kind.ts';
import { StepHeading } from './card.tsx';
import { Care } from './care.tsx';
import { GoOn } from './go-on.tsx';
import { Helper } from './helper.tsx';
import { Lines } from './lines.tsx';
import { Outcome } from './outcome.tsx';
import { RuleForm } from './rule-form.tsx';
import { say } from './say.ts';
import { Sorting } from './sorting.tsx';
import { Spoken } from './spoken.tsx';
import { Suggest } from './suggest.tsx';
import { Why } from './why.tsx';

type Props = DeskProps<'conduct'>;

/** The way to the code, as facilitators lead it. They write and are heard like everybody else. */
export function ConductDesk(props: Props) {
  const { activity, tap, opening } = props;
  const { phase, common } = activity;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const press = useArrival(`${phase} ${common.step}`, () => heading.current?.focus());
  return (
    <article aria-labelledby={id}>
      <Stack>
        <StepHeading activity={activity} id={id} ref={heading} />
        {phase === 'open' ? <Running {...props} press={press} /> : <Finished {...props} />}
        <DoneNotice tap={tap} />
        <DoneNotice tap={opening} />
      </Stack>
    </article>
  );
}

function Running(props: Props & { press: () => void }) {
  const { activity, people, move, press } = props;
  const { common } = activity;
  const heads = (common.lines ?? []).filter(({ left }) => !left);
  return (
    <>
      <p className="code-box">{sayDesk('say', { step: common.step })}</p>
      {common.waiting > 0 && <p>{sayDesk('waiting', { count: common.waiting })}</p>}
      <AtStep {...props} />
      {heads.length > CLAUSES.many && <p>{sayDesk('tooMany')}</p>}
      {common.step === 'group' && (
        <Helper helper={common.helper ?? null} people={people} appoint={(person) => move({ do: 'helper', person })} />
      )}
      {common.step !== 'why' && <Spoken add={(text) => move({ do: 'spoken', text })} />}
      <RuleForm rule={common.rule} change={(rule) => move({ do: 'rule', rule })} />
      <Care />
      <GoOn
        common={common}
        move={(made) => {
          press();
          move(made);
        }}
      />
    </>
  );
}

function AtStep({ activity, mine, tap, move }: Props) {
  const { common } = activity;
  switch (common.step) {
    case 'why':
      return <Why short={common.short} />;
    case 'suggest':
      return <Suggest id={activity.id} common={common} wrote={mine?.wrote ?? []} tap={tap} move={move} />;
    case 'group':
      return <Sorting lines={common.lines ?? []} move={move} />;
    case 'talk':
      return <Lines lines={common.lines ?? []}>{() => null}</Lines>;
  }
}

const Finished = ({ activity: { common, phase }, start }: Props) =>
  phase === 'lost' ? (
    <p>{say('lost')}</p>
  ) : (
    <>
      <Outcome outcome={common.outcome} />
      {common.outcome?.later && <p className="code-note">{sayDesk('nextTime')}</p>}
      <Button
        look={common.outcome?.later ? 'quiet' : 'primary'}
        onClick={() => start('check', { only: null, words: {}, short: common.short })}
      >
        {sayDesk(common.short ? 'startShort' : 'startCheck')}
      </Button>
    </>
  );
