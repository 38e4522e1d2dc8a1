import type { OwnPoll, PollChoice, PollOutcome } from '../../../server/activities/poll/wire.ts';
import { sheet, type Scenes } from '../../ui/scene-sheet.tsx';
import type { DeskProps, SetupProps, SliceOf } from '../kind.ts';
import { BeforeYouStart } from './before-you-start.tsx';
import { CloseAnyway } from './closing.tsx';
import { PollDesk } from './desk.tsx';
import { commonOf, deskProps, longWinded, nothing, outcomeOf, ownPollOf, pollOf, presetOf, setupProps, weather } from './fixtures.ts';
import { Library } from './library.tsx';
import { presetFor } from './plan.ts';
import { PollShelf } from './setup.tsx';
import { LargeResults } from './show-large.tsx';
import { SpokenRound } from './spoken-round.tsx';
import { WritePoll } from './write-poll.tsx';

const desk = (activity: SliceOf<'poll'>, more?: Partial<DeskProps<'poll'>>) => () => sheet(<PollDesk {...deskProps(activity, more)} />);

const before =
  (props: SetupProps, choice: PollChoice = { preset: 'weather-3' }) =>
  () =>
    sheet(
      <>
        <h2>Before you start</h2>
        <BeforeYouStart {...props} choice={choice} preset={presetFor(choice) ?? weather} back={nothing} />
      </>,
    );

const writing = (own: OwnPoll | null) => () =>
  sheet(
    <>
      <h2>Your own poll</h2>
      <WritePoll kept={own && { own, at: null, id: null }} keep={nothing} use={nothing} back={nothing} />
    </>,
  );
const ownScale: OwnPoll = {
  form: 'one',
  question: 'How do you find our organisational communication?',
  answers: ['Easy', 'So-so', 'Hard'],
  ordered: true,
};
const words: PollOutcome = { show: 'texts', answered: 6, texts: [[{ text: 'calm' }, { text: 'rude', hidden: true }, { text: 'müde' }]] };

const large =
  (shown: PollOutcome, more: Partial<SliceOf<'poll'>['common']> = {}) =>
  () =>
    sheet(<LargeResults paper={commonOf(more)} outcome={shown} open close={nothing} />);

const outcome = outcomeOf({ sunny: 28, 'bright-spells': 56, storm: 7 });

export const deskScenes: Scenes = {
  'Desk, shelf': () => sheet(<PollShelf {...setupProps(34)} />),
  'Desk, library of the series': () =>
    sheet(
      <>
        <h2>Polls</h2>
        <Library shelf={{ kept: [{ id: 'one', own: ownScale }] }} keep={nothing} take={nothing} write={nothing} />
      </>,
    ),
  'Desk, before': before(setupProps(34)),
  'Desk, before, refused': before(setupProps(34, { status: 'refused', why: 'already-open' })),
  'Desk, before, fewer than five': before(setupProps(3)),
  'Desk, before, note': before(setupProps(34), { preset: 'vak-4' }),
  'Desk, before, topic': before(setupProps(34), { preset: 'confidence-4' }),
  'Desk, before, places': before(setupProps(34), { preset: 'where-from' }),
  'Desk, before, names': before(setupProps(34), { preset: 'fist-0-5', level: 'named' }),
  'Desk, before, boxes with few': before(setupProps(3), { preset: 'wins-and-hard-bits' }),
  'Desk, before, own': before(setupProps(34), { own: ownScale }),
  'Desk, before, own, names': before(setupProps(34), { own: { ...ownScale, form: 'many', ordered: false }, level: 'named' }),
  'Desk, before, own, few': before(setupProps(3), { own: ownScale }),
  'Desk, own, new': writing(null),
  'Desk, own, hard words': writing(ownScale),
  'Desk, checking words': desk(pollOf({ answered: 6, outcome: words }, 'closed', 'one-word')),
  'Desk, own, finished': desk(
    pollOf(ownPollOf('one', { answered: 9, outcome: outcomeOf({ 'answer-1': 4, 'answer-2': 5, 'answer-3': 0 }) }), 'shown'),
  ),
  'Desk, tips': desk(
    pollOf(
      {
        answered: 12,
        outcome: {
          show: 'counts',
          answered: 12,
          counts: presetOf('taking-in').answers.map(({ key }, at) => ({ answer: key, count: [9, 7, 6, 2, 8, 0, 1][at] ?? 0 })),
        },
      },
      'shown',
      'taking-in',
    ),
  ),
  'Desk, spoken round': () => sheet(<SpokenRound question={weather.question} />),
  'Desk, nobody yet': desk(pollOf()),
  'Desk, running': desk(pollOf({ answered: 21 })),
  'Desk, before, asked before': before(
    { ...setupProps(34), earlier: [{ ...pollOf({ again: true, outcome, answered: 91 }, 'shown'), id: 'first' }] },
    { preset: 'leaving-weather' },
  ),
  'Desk, before, pulse': before(setupProps(34), { preset: 'pace-5' }),
  'Desk, pulse': desk(pollOf({ answered: 9, counts: [1, 4, 4, 0, 0], closesAt: 600_000 }, 'open', 'pace-5')),
  'Desk, one needs a break': desk(pollOf({ answered: 9, counts: [1, 4, 4], closesAt: 600_000 }, 'open', 'break-3')),
  'Desk, time for a break': desk(pollOf({ answered: 9, counts: [2, 4, 3] }, 'open', 'break-3')),
  'Desk, somebody needs help': desk(pollOf({ answered: 9, counts: [5, 2, 1, 1] }, 'open', 'tech-ready-4')),
  'Desk, some need time': desk(pollOf({ answered: 21, byPhone: 2, moreTime: 1 })),
  'Desk, close anyway': () =>
    sheet(<CloseAnyway asking={{ what: 'close', why: 'needs-time' }} count={3} wait={nothing} closeNow={nothing} />),
  'Desk, close so soon': () =>
    sheet(<CloseAnyway asking={{ what: 'close', why: 'not-yet' }} count={0} wait={nothing} closeNow={nothing} />),
  'Desk, counted live': desk(pollOf({ level: 'counted', answered: 3, counts: [1, 2, 0] }), { here: 4 }),
  'Desk, closing, line away': desk(pollOf({ answered: 21 }), { acting: { status: 'lost' } }),
  'Desk, looking first': desk(pollOf({ answered: 91, outcome }, 'closed')),
  'Desk, shown': desk(pollOf({ answered: 91, outcome }, 'shown')),
  'Desk, large': large(outcome),
  'Desk, large, long words': large(outcomeOf({ sunny: 6, 'bright-spells+storm': 6 }), longWinded),
  'Desk, large, words': large(words, commonOf({}, 'one-word')),
  'Desk, no rough weather': desk(pollOf({ answered: 40, outcome: outcomeOf({ sunny: 30, 'bright-spells': 10, storm: 0 }) }, 'shown')),
  'Desk, too few': desk(pollOf({ answered: 4, outcome: { show: 'too-few', answered: 4 } }, 'closed')),
  'Desk, outcome lost': desk(pollOf({}, 'lost')),
  'Desk, long words': desk(pollOf({ ...longWinded, answered: 300 })),
};
