import { selectable } from '../../words/selectable.ts';
import { useId, useRef } from 'react';
import { Stack } from '../../ui/stack.tsx';
import { useArrival } from '../arrival.ts';
import type { DeskProps } from '../kind.ts';
import { ActNotice } from './act-notice.tsx';
import './common-ground.css';
import { DeskFinished } from './desk-finished.tsx';
import { DeskGroups } from './desk-groups.tsx';
import { DeskOpening } from './desk-opening.tsx';
import { DeskTogether } from './desk-together.tsx';
import { DeskWall } from './desk-wall.tsx';
import { sayDesk } from './say-desk.ts';
import type { DeskScreen } from './desk-props.ts';

const ORDER = ['explain', 'warm-up', 'groups', 'rooms', 'wall', 'helped'];

/** One screen for each step: what it needs now, and one button to the next. */
export function CommonGroundDesk(props: DeskProps<'common-ground'>) {
  const { activity } = props;
  const { step, desk } = activity.common;
  const isOpen = activity.phase === 'open' && desk !== undefined;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const press = useArrival(isOpen ? `${step} ${desk.dealt !== null}` : activity.phase, () => heading.current?.focus());
  return (
    <article aria-labelledby={id} className="share">
      <Stack>
        <div>
          {isOpen && <p className="share-note">{sayDesk('stepOf', { number: ORDER.indexOf(step) + 1, all: ORDER.length })}</p>}
          <h2 id={id} ref={heading} tabIndex={-1}>
            {isOpen ? sayDesk('step', { step: selectable(step) }) : sayDesk('entry')}
          </h2>
        </div>
        {isOpen ? <AtStep {...props} desk={desk} press={press} /> : <DeskFinished {...props} press={press} />}
        <ActNotice tap={props.tap} />
      </Stack>
    </article>
  );
}

function AtStep(props: DeskScreen) {
  switch (props.activity.common.step) {
    case 'explain':
    case 'warm-up':
      return <DeskOpening {...props} />;
    case 'groups':
      return <DeskGroups {...props} />;
    case 'rooms':
      return <DeskTogether {...props} />;
    case 'wall':
    case 'helped':
      return <DeskWall {...props} />;
  }
}
