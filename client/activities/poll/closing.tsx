import { useState } from 'react';
import { SHORTEST_MS } from '../../../server/activities/poll/wire.ts';
import type { Tap } from '../../live/tap.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { DeskProps, SliceOf } from '../kind.ts';
import { ActNotice } from './act-notice.tsx';
import { isWritten } from './paper.ts';
import { sayDesk } from './say-desk.ts';
import { isUnderWay } from '../tap-notice.tsx';

type What = 'close' | 'close-and-show';
type Props = Pick<DeskProps<'poll'>, 'activity' | 'act' | 'acting'>;

/** What is asked before an open poll closes: somebody needs more time, or the server says that it has only just opened. */
type Why = 'needs-time' | 'not-yet';
type Asking = { what: What; why: Why };
type Pressed = { what: What; why: Why | null };

/** The buttons that close a poll. Whoever needs more time is not closed on without a question. */
export function Closing({ activity, act, acting }: Props) {
  const { common } = activity;
  const { results } = common;
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const asking = askingOf(pressed, acting);
  const press = (what: What) => () => {
    const why = whyNot(activity, Date.now());
    setPressed({ what, why });
    if (why === null) act(what);
  };
  const closeNow = () => {
    setPressed(null);
    if (asking) act(asking.what, { now: true });
  };
  const working = isUnderWay(acting);
  const button = (what: What, label: string, look: 'primary' | 'plain') => (
    <Button look={look} busy={working} onClick={press(what)}>
      {working && look === 'primary' ? sayDesk('working') : label}
    </Button>
  );
  return (
    <>
      {!isTooSoon(acting) && <ActNotice tap={acting} />}
      {isWritten(common) ? (
        button('close', sayDesk('closeAndCheck'), 'primary')
      ) : (
        <>
          {results && <p className="poll-note">{sayDesk('agreedResults', { results })}</p>}
          {results !== 'facilitators' && button('close-and-show', sayDesk('closeAndShow'), 'primary')}
          {results !== 'all' && button('close', sayDesk('closeAndLook'), results === undefined ? 'plain' : 'primary')}
        </>
      )}
      <CloseAnyway asking={asking} count={common.moreTime ?? 0} wait={() => setPressed(null)} closeNow={closeNow} />
    </>
  );
}

const isTooSoon = (acting: Tap): boolean => acting.status === 'refused' && acting.why === 'too-soon';

/** By the clock of this device; where that is wrong, the server says so. */
function whyNot({ common: { moreTime = 0, level }, openedAt }: SliceOf<'poll'>, now: number): Why | null {
  if (moreTime > 0) return 'needs-time';
  return level === 'private' && now - openedAt < SHORTEST_MS ? 'not-yet' : null;
}

function askingOf(pressed: Pressed | null, acting: Tap): Asking | null {
  if (pressed === null) return null;
  const why = pressed.why ?? (isTooSoon(acting) ? 'not-yet' : null);
  return why && { what: pressed.what, why };
}

type AnywayProps = { asking: Asking | null; count: number; wait: () => void; closeNow: () => void };

/** The question, with what keeps the poll open first. */
export const CloseAnyway = ({ asking, count, wait, closeNow }: AnywayProps) => (
  <Dialog
    title={sayDesk(asking?.why === 'not-yet' ? 'closeSoon' : 'closeAnyway', { count })}
    open={asking !== null}
    close={wait}
    actions={
      <>
        <Button onClick={wait}>{sayDesk('wait')}</Button>
        <Button onClick={closeNow}>{sayDesk('closeNow')}</Button>
      </>
    }
  >
    <p>{sayDesk(asking?.why === 'not-yet' ? 'closeSoonBody' : 'closeAnywayBody')}</p>
  </Dialog>
);
