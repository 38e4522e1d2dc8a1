import { MOST_OTHERS, type Other, type PollWire } from '../../../server/activities/poll/wire.ts';
import { LONG, sheet, type Scenes } from '../../ui/scene-sheet.tsx';
import { cardProps, commonOf, nothing, pollOf } from './fixtures.ts';
import { HandOver } from './hand-over.tsx';
import { OtherCard } from './other-card.tsx';
import { Others } from './others.tsx';
import { PollCard } from './card.tsx';

const adding = (how: Other['how'], common: Partial<PollWire['common']> = {}) => {
  const { activity, here, tap, move } = cardProps(pollOf(common));
  return () => sheet(<OtherCard {...{ activity, here, tap, move }} adding={{ place: 1, how, isNew: true }} done={nothing} />);
};
const listed = (others: Other[]) => () =>
  sheet(
    <>
      <h2>{pollOf().common.question}</h2>
      <Others others={others} tap={{ status: 'idle' }} add={nothing} isOpen />
    </>,
  );
const named = commonOf({ level: 'named' }, 'fist-0-5');
const counted: Partial<PollWire['common']> = { level: 'counted' };

export const otherScenes: Scenes = {
  'Others, nobody yet': listed([]),
  'Others, added': listed([
    { place: 1, how: 'here' },
    { place: 2, how: 'phone' },
  ]),
  'Others, no more': listed(Array.from({ length: MOST_OTHERS }, (_, at) => ({ place: at + 1, how: 'here' }))),
  'Others, hand over': adding('here'),
  'Others, hand over, with names': adding('here', named),
  'Others, hand over, long name': () =>
    sheet(
      <>
        <h2>{LONG}</h2>
        <HandOver common={named} who={LONG} setWho={nothing} next={nothing} back={nothing} />
      </>,
    ),
  'Others, on the phone': adding('phone'),
  'Others, on the phone, counted': adding('phone', counted),
  'Others, on the phone, with names': adding('phone', named),
  'Too few through others': () => sheet(<PollCard {...cardProps(pollOf({ outcome: { show: 'too-few', answered: 6 } }, 'shown'))} />),
  'Sent, at a shared screen': () =>
    sheet(
      <PollCard
        {...cardProps(pollOf({ answered: 21 }), { mine: { choice: 'storm', seq: 2, choiceSeq: 1, others: [{ place: 1, how: 'here' }] } })}
      />,
    ),
};
