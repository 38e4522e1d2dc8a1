import { DoneNotice } from '../../code/done-notice.tsx';
import { isCarried } from '../../code/carried.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { DeskProps } from '../kind.ts';
import { AnswerChange } from './answer-change.tsx';
import { AskedFor, type Waiting } from './asked-for.tsx';
import { AgreementCard } from './card.tsx';
import { CheckAgain } from './check-again.tsx';
import { ProposeWords } from './propose-words.tsx';
import { Reports } from './reports.tsx';
import { SignVideo } from './sign-video.tsx';

/** Every fourth session is a time to look again. */
const LOOK_AGAIN_EVERY = 4;
/** So many for whom it does not really work are a reason as well. */
const LOOK_AGAIN_FROM = 3;

/** The code as it stands, with what a facilitator can do about it. */
export function AgreementDesk(props: DeskProps<'agreement'>) {
  const { activity, move, start, opening, acting } = props;
  const { common } = activity;
  const { readers, version, sessions, notReally, ask } = common;
  return (
    <Stack>
      <Reports common={common} seenTo={(report) => move({ do: 'reminded', report })} />
      <AgreementCard {...props} withoutLists />
      <DoneNotice tap={opening} />
      <DoneNotice tap={acting} />
      {version && ((sessions > 1 && sessions % LOOK_AGAIN_EVERY === 0) || notReally >= LOOK_AGAIN_FROM) && (
        <p className="code-box">{sayDesk('lookAgainBody')}</p>
      )}
      <AskedFor common={common}>{(waiting) => <WaysOn waiting={waiting} desk={props} />}</AskedFor>
      {isCarried(activity) && ask === null && <p className="code-box">{sayDesk('openWith')}</p>}
      <Button onClick={() => start('conduct', { short: false })}>{sayDesk('openPath')}</Button>
      {version && (
        <>
          <Button onClick={() => start('poll', { preset: 'agreement-check' })}>{sayDesk('askWorks')}</Button>
          <Button onClick={() => move({ do: 'ask', ask: ask === null ? 'talk' : null })}>
            {sayDesk(ask === null ? 'askTalk' : 'stopAsking')}
          </Button>
          {ask === null && <Button onClick={() => move({ do: 'ask', ask: 'well' })}>{sayDesk('askWell')}</Button>}
          <Disclosure summary={sayDesk('edit')}>
            <ProposeWords clauses={version.clauses} propose={(clause, text) => move({ do: 'edit', clause, text })} />
          </Disclosure>
          <Disclosure summary={sayDesk('sign')}>
            <SignVideo clauses={version.clauses} signs={common.signs} keep={(clause, address) => move({ do: 'sign', clause, address })} />
          </Disclosure>
          <section>
            <h3>{sayDesk('readers')}</h3>
            <p>{sayDesk(isCarried(activity) ? 'readersCarried' : 'readersCount', { came: readers.came, read: readers.read })}</p>
            {readers.question !== 0 && <p>{sayDesk('readersQuestion')}</p>}
            {readers.worry !== 0 && <p>{sayDesk('readersWorry')}</p>}
          </section>
        </>
      )}
    </Stack>
  );
}

/** What can be done about a change that somebody asked for, or about a line that is parked. */
function WaysOn({ waiting, desk: { move, start } }: { waiting: Waiting; desk: Pick<DeskProps<'agreement'>, 'move' | 'start'> }) {
  if ('change' in waiting) {
    const { id, text } = waiting.change;
    return <AnswerChange text={text} answer={(changed, because) => move({ do: 'answer', change: id, changed, because })} />;
  }
  const { id, text } = waiting.parked;
  const check = (words: string) => start('check', { only: [id], words: { [id]: words }, short: false });
  return <CheckAgain text={text} check={check} leave={() => move({ do: 'leave-out', line: id })} />;
}
