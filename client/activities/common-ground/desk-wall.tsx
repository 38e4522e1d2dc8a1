import { MOST_ROUNDS } from '../../../server/activities/common-ground/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { Stack } from '../../ui/stack.tsx';
import { ComingBack } from '../../rooms/coming-back.tsx';
import { isUnderWay } from '../tap-notice.tsx';
import { CommonGroundCard } from './card.tsx';
import type { DeskScreen } from './desk-props.ts';
import { DeskLine } from './desk-line.tsx';
import { spokenLine } from './languages.ts';
import { say } from './say.ts';
import { sayDesk } from './say-desk.ts';
import { ShowLarge } from './show-large.tsx';
import { readAloudWords } from './spoken.ts';

/** The wall: read aloud, hide, shuffle, show large; then what helped, another round, or the end. */
export function DeskWall(props: DeskScreen) {
  const { activity, desk, acting, move, act, press } = props;
  const { common } = activity;
  const newestFirst = desk.lines.toReversed();
  const shown = newestFirst.filter(({ hidden }) => !hidden);
  const busy = isUnderWay(acting);
  const finish = (how: 'close' | 'close-and-show') => {
    press();
    act(how);
  };
  return (
    <Stack>
      {common.rooms !== 'none' && <ComingBack activityId={activity.id} round={common.round} />}
      {common.step === 'wall' ? <p>{sayDesk('readThem')}</p> : <p>{sayDesk('helpedCount', { count: desk.helped })}</p>}
      {shown.length === 0 && <p>{say('wallEmpty')}</p>}
      <ReadAloud text={shown.map(spokenLine)} words={readAloudWords()} />
      <ul className="share-wall" aria-label={say('wall')}>
        {newestFirst.map((line) => (
          <DeskLine
            key={line.key}
            line={line}
            meToo={common.wall?.meToo[line.key] ?? 0}
            hide={(hidden, why) => move({ do: 'hide', line: line.key, hidden, why })}
            talk={{ on: common.wall?.talk?.key === line.key, press: (on) => move({ do: 'talk', line: on ? line.key : null }) }}
          />
        ))}
      </ul>
      {shown.length > 0 && <ShowLarge lines={shown} />}
      {shown.length > 1 && <Button onClick={() => move({ do: 'shuffle' })}>{sayDesk('shuffle')}</Button>}
      <Disclosure summary={sayDesk('takePart')}>
        <CommonGroundCard {...props} />
      </Disclosure>
      <Onwards {...props} />
      <Button look="primary" busy={busy} onClick={() => finish('close-and-show')}>
        {busy ? sayDesk('working') : sayDesk('finish')}
      </Button>
      <Button busy={busy} onClick={() => finish('close')}>
        {sayDesk('finishAndLook')}
      </Button>
    </Stack>
  );
}

function Onwards({ activity, move, press }: DeskScreen) {
  const { step, round } = activity.common;
  return (
    <>
      {step === 'wall' && (
        <Button
          onClick={() => {
            press();
            move({ do: 'next', from: 'wall' });
          }}
        >
          {sayDesk('askHelped')}
        </Button>
      )}
      {round < MOST_ROUNDS &&
        [false, true].map((again) => (
          <Button
            key={String(again)}
            onClick={() => {
              press();
              move({ do: 'round', from: round, again });
            }}
          >
            {sayDesk(again ? 'sameRound' : 'nextRound')}
          </Button>
        ))}
    </>
  );
}
