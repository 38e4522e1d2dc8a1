import { useState } from 'react';
import type { CardProps } from '../kind.ts';
import { OtherCard, type Adding } from './other-card.tsx';
import { OwnCard } from './own-card.tsx';
import './poll.css';

type Props = CardProps<'poll'>;

export const PollCard = (props: Props) => <Poll key={props.activity.id} {...props} />;

/** A person's own answer; or, while they add somebody, that of the other alone. */
function Poll(props: Props) {
  const [adding, add] = useState<Adding | null>(null);
  const [hasBeenAway, goAway] = useState(false);
  const begin = (whom: Adding) => {
    goAway(true);
    add(whom);
  };
  if (adding && props.activity.phase === 'open') return <OtherCard {...props} adding={adding} done={() => add(null)} />;
  return <OwnCard {...props} isBack={hasBeenAway} add={begin} />;
}
