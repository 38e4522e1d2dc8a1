import { useId } from 'react';
import '../../code/code.css';
import { SHOWN_FROM } from '../../../server/code/wire.ts';
import { DoneNotice } from '../../code/done-notice.tsx';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { DeskProps } from '../kind.ts';
import { neededOf } from './needed.ts';
import { OrSupport } from './or-support.tsx';
import { PhoneAnswers } from './phone-answers.tsx';
import { Results } from './results.tsx';
import { say } from './say.ts';
import './check.css';
import { Supporters } from './supporters.tsx';

type Props = DeskProps<'check'>;

/** The check as facilitators lead it. They have one vote each, like everybody else. */
export function CheckDesk(props: Props) {
  const { activity, tap, acting, opening } = props;
  const { phase, common } = activity;
  const id = useId();
  return (
    <article aria-labelledby={id}>
      <Stack>
        <h2 id={id} tabIndex={-1}>
          {common.outcome ? say(common.outcome.number === null ? 'notAgreed' : 'agreed') : say('heading')}
        </h2>
        {phase === 'open' ? <Running {...props} /> : <Finished {...props} />}
        <DoneNotice tap={tap} />
        <DoneNotice tap={acting} />
        <DoneNotice tap={opening} />
      </Stack>
    </article>
  );
}

function Running({ activity, mine, here, people, tap, move }: Props) {
  const { common } = activity;
  const needs = neededOf(here - common.supporting, common.rule);
  const isShort = common.items.some(({ id }) => (common.answers[id] ?? 0) < needs);
  return (
    <>
      <p className="code-note">{say('private')}</p>
      <p>{say('answered', { count: common.answered })}</p>
      <p>{sayDesk('needed', { count: needs })}</p>
      <ul className="code-lines">
        {common.items.map(({ id, text }) => (
          <li key={id} className="code-box">
            {text} <span className="code-note">{sayDesk('answersTo', { count: common.answers[id] ?? 0 })}</span>
          </li>
        ))}
      </ul>
      <Disclosure summary={say('yourOwn')}>
        <OrSupport activity={activity} mine={mine} tap={tap} move={move} />
      </Disclosure>
      <Supporters names={common.supporters ?? []} people={people} move={move} />
      <PhoneAnswers items={common.items} move={move} />
      {here < SHOWN_FROM.words && <p className="code-note">{sayDesk('aloud')}</p>}
      {isShort && <p>{sayDesk('closeAsk')}</p>}
      <Button look="primary" onClick={() => move({ do: 'finish', today: false })}>
        {sayDesk('close')}
      </Button>
      {isShort && <Button onClick={() => move({ do: 'finish', today: true })}>{sayDesk('closeToday')}</Button>}
    </>
  );
}

const Finished = ({ activity: { common, phase }, act, start }: Props) => (
  <>
    {phase === 'lost' && <p>{say('lost')}</p>}
    {common.outcome && (
      <>
        <p className="code-box">{sayDesk('readOut')}</p>
        <Results outcome={common.outcome} />
      </>
    )}
    {phase === 'closed' && (
      <Button look="primary" onClick={() => act('show')}>
        {sayDesk('showAll')}
      </Button>
    )}
    <WaysOn common={common} start={start} />
  </>
);

/** There is no way to press over a stop: what is parked is changed and checked again, left out, or left to the next time. */
function WaysOn({ common: { outcome, short }, start }: { common: Props['activity']['common']; start: Props['start'] }) {
  const open = outcome?.results.filter(({ verdict }) => verdict !== 'adopted' && verdict !== 'today') ?? [];
  return open.length === 0 ? null : (
    <>
      <p className="code-note">{sayDesk('leaveToNext')}</p>
      <Button onClick={() => start('check', { only: open.map(({ item }) => item.id), words: {}, short })}>{sayDesk('againAll')}</Button>
    </>
  );
}
