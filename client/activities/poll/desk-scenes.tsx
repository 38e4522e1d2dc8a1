import { sheet, type Scenes } from '../../ui/scene-sheet.tsx';
import type { DeskProps, SetupProps, SliceOf } from '../kind.ts';
import { BeforeYouStart } from './before-you-start.tsx';
import { PollDesk } from './desk.tsx';
import { deskProps, longWinded, nothing, outcomeOf, pollOf, setupProps, weather } from './fixtures.ts';
import { PollShelf } from './setup.tsx';
import { SpokenRound } from './spoken-round.tsx';

const desk = (activity: SliceOf<'poll'>, more?: Partial<DeskProps<'poll'>>) => () => sheet(<PollDesk {...deskProps(activity, more)} />);

const before = (props: SetupProps) => () =>
  sheet(
    <>
      <h2>Before you start</h2>
      <BeforeYouStart {...props} preset={weather} back={nothing} />
    </>,
  );

const outcome = outcomeOf({ sunny: 28, 'bright-spells': 56, storm: 7 });

export const deskScenes: Scenes = {
  'Desk, shelf': () => sheet(<PollShelf {...setupProps(34)} />),
  'Desk, before': before(setupProps(34)),
  'Desk, before, refused': before(setupProps(34, { status: 'refused', why: 'already-open' })),
  'Desk, before, fewer than five': before(setupProps(3)),
  'Desk, spoken round': () => sheet(<SpokenRound question={weather.question} />),
  'Desk, nobody yet': desk(pollOf()),
  'Desk, running': desk(pollOf({ answered: 21 })),
  'Desk, counted live': desk(pollOf({ level: 'counted', answered: 3, counts: [1, 2, 0] }), { here: 4 }),
  'Desk, closing, line away': desk(pollOf({ answered: 21 }), { acting: { status: 'lost' } }),
  'Desk, looking first': desk(pollOf({ answered: 91, outcome }, 'closed')),
  'Desk, shown': desk(pollOf({ answered: 91, outcome }, 'shown')),
  'Desk, too few': desk(pollOf({ answered: 4, outcome: { show: 'too-few', answered: 4 } }, 'closed')),
  'Desk, outcome lost': desk(pollOf({}, 'lost')),
  'Desk, long words': desk(pollOf({ ...longWinded, answered: 300 })),
};
