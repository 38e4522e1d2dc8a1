import { useId, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { useArrival } from '../arrival.ts';
import type { CardProps } from '../kind.ts';
import { Closed } from './closed.tsx';
import './common-ground.css';
import { Explain } from './explain.tsx';
import { headingOf } from './heading.ts';
import { Helped } from './helped.tsx';
import { NOTHING_MINE, type ScreenProps } from './parts.ts';
import { Room } from './room.tsx';
import { say } from './say.ts';
import { screenOf, type Screen } from './screen.ts';
import { SentNotice } from './sent-notice.tsx';
import { Stuck } from './stuck.tsx';
import { useSteady } from './steady.ts';
import { Wall } from './wall.tsx';
import { WarmUp } from './warm-up.tsx';
import { YourGroup } from './your-group.tsx';

export const CommonGroundCard = (props: CardProps<'common-ground'>) => <Sharing key={props.activity.id} {...props} />;

/** A participant's side, from what will happen to the wall. */
function Sharing({ mine: own, ...props }: CardProps<'common-ground'>) {
  const mine = own ?? NOTHING_MINE;
  const article = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const now = screenOf(props.activity, mine);
  const { screen, movedOn, goOn } = useSteady(now, article);
  const press = useArrival(screen, () => heading.current?.focus());
  const parts: ScreenProps = {
    ...props,
    mine,
    move: (made, lane) => {
      if (made.do === 'place' || made.do === 'in-room') press(); // takes away what was pressed
      props.move(made, lane);
    },
  };
  return (
    <article ref={article} aria-labelledby={id} className="share">
      <Stack>
        {movedOn && (
          <Notice
            tone="news"
            action={
              <Button
                onClick={() => {
                  press();
                  goOn();
                }}
              >
                {say('goOn')}
              </Button>
            }
          >
            <p>{say('movedOn')}</p>
          </Notice>
        )}
        <h2 id={id} ref={heading} tabIndex={-1}>
          {headingOf(screen, parts)}
        </h2>
        <OnScreen screen={screen} {...parts} />
        <SentNotice tap={props.tap} />
      </Stack>
    </article>
  );
}

function OnScreen({ screen, ...parts }: ScreenProps & { screen: Screen }) {
  const { group } = parts.mine;
  switch (screen) {
    case 'explain':
      return <Explain {...parts} />;
    case 'warm-up':
      return <WarmUp {...parts} />;
    case 'group':
      return <YourGroup {...parts} />;
    case 'stuck':
      return group && <Stuck {...parts} group={group} />;
    case 'room':
      return group && <Room {...parts} group={group} />;
    case 'wall':
      return <Wall {...parts} />;
    case 'helped':
      return <Helped {...parts} />;
    case 'waiting':
    case 'results':
    case 'lost':
      return <Closed screen={screen} activity={parts.activity} />;
  }
}
