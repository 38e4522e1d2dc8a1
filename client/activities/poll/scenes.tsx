import type { ComponentProps } from 'react';
import type { Choice } from '../../../server/activities/poll/wire.ts';
import type { Tap } from '../../live/tap.ts';
import { sheet, type Scenes } from '../../ui/scene-sheet.tsx';
import type { CardProps, SliceOf } from '../kind.ts';
import { Answering } from './answering.tsx';
import { PollCard } from './card.tsx';
import { deskScenes } from './desk-scenes.tsx';
import { formScenes } from './form-scenes.tsx';
import { otherScenes } from './other-scenes.tsx';
import { Played } from './played.tsx';
import { presetScenes } from './preset-scenes.tsx';
import { say } from './say.ts';
import { answeringProps, cardProps, commonOf, longWinded, outcomeOf, ownPollOf, pollOf, weather } from './fixtures.ts';

type Poll = SliceOf<'poll'>;

const card = (activity: Poll, more?: Partial<CardProps<'poll'>>) => () => sheet(<PollCard {...cardProps(activity, more)} />);

/** A card keeps its draft on the device; here the half-made answer is given. */
const answering =
  (tap: Tap, chosen: Choice | null, more: Partial<ComponentProps<typeof Answering>> = {}) =>
  () =>
    sheet(
      <>
        <h2>{pollOf().common.question}</h2>
        <Answering {...answeringProps(pollOf(), { tap, chosen, ...more })} />
      </>,
    );

const shown = (parts: Record<string, number>, key?: string) => {
  const outcome = outcomeOf(parts);
  return card(pollOf({ outcome, answered: outcome.answered }, 'shown', key));
};

const beforeAndAfter = (after: Record<string, number>) => {
  const [first, last] = [outcomeOf({ sunny: 4, 'bright-spells': 12, storm: 3 }), outcomeOf(after)];
  const earlier = [pollOf({ outcome: first, answered: first.answered }, 'shown')];
  return card(pollOf({ outcome: last, answered: last.answered }, 'shown', 'leaving-weather'), { earlier });
};

const counted: Partial<Poll['common']> = { level: 'counted', answered: 3 };

export const scenes: Scenes = {
  'To try by hand': () => <Played />,
  'To try by hand, many': () => <Played common={commonOf({}, 'taking-in')} />,
  'To try by hand, words': () => <Played common={commonOf({}, 'one-word')} />,
  'To try by hand, boxes': () => <Played common={commonOf({}, 'wins-and-hard-bits')} />,
  'To try by hand, order': () => <Played common={ownPollOf('rank')} />,
  Empty: card(pollOf()),
  Chosen: answering({ status: 'idle' }, 'bright-spells'),
  'Nothing chosen': answering({ status: 'idle' }, null, { emptySends: 1, missing: say('nothingChosen') }),
  Sending: answering({ status: 'sending' }, 'bright-spells'),
  Lost: answering({ status: 'lost' }, 'storm'),
  'More time asked for': answering({ status: 'idle' }, null, { needsTime: true }),
  Refused: answering({ status: 'refused', why: 'busy' }, 'storm'),
  Sent: card(pollOf({ answered: 21 }), { mine: { choice: 'sunny', seq: 1 } }),
  'Small group': card(pollOf(), { here: 7 }),
  'Plain words': card(pollOf({}, 'open', 'weather-3-plain')),
  'Long words': card(pollOf(longWinded)),
  'Counted live': card(pollOf({ ...counted, counts: [1, 2, 0] }), { here: 4, mine: { choice: 'storm', seq: 1 } }),
  'Closes itself': card(pollOf({ counts: [1, 2, 0, 0, 0], closesAt: 600_000 }, 'open', 'pace-5')),
  'Counted held': card(pollOf({ ...counted, hold: true }), { here: 4 }),
  'Closed, waiting': card(pollOf({ answered: 21 }, 'closed')),
  'Closed too early': card(pollOf({ answered: 21 }, 'closed'), { tap: { status: 'refused', why: 'closed' } }),
  Results: shown({ sunny: 28, 'bright-spells': 56, storm: 7 }),
  'Three hundred answers': shown({ sunny: 299, 'bright-spells': 0, storm: 1 }),
  'Joined parts': shown({ sunny: 6, 'bright-spells+storm': 6 }),
  'Plain results': shown({ good: 5, mixed: 5, hard: 4 }, 'weather-3-plain'),
  'Long results': card(pollOf({ ...longWinded, outcome: outcomeOf({ sunny: 6, 'bright-spells+storm': 6 }) }, 'shown')),
  'Words only': card(pollOf({ outcome: { show: 'words-only', answered: 12 } }, 'shown')),
  'Too few': card(pollOf({ outcome: { show: 'too-few', answered: 4 } }, 'shown')),
  'Before and after': beforeAndAfter({ sunny: 8, 'bright-spells': 6, storm: 3 }),
  'Before and after, about the same': beforeAndAfter({ sunny: 4, 'bright-spells': 11, storm: 3 }),
  'Before and after, joined': beforeAndAfter({ sunny: 8, 'bright-spells+storm': 6 }),
  'Will be asked again': card(pollOf({ again: true })),
  'Asked again': card(pollOf({ since: 'first' }, 'open', 'leaving-weather')),
  'How many moved': card(
    pollOf(
      {
        answered: 17,
        outcome: {
          show: 'parts',
          answered: 17,
          parts: weather.answers.map(({ key }, at) => ({ answers: [key], count: [8, 6, 3][at] ?? 0 })),
          moved: {
            both: 14,
            parts: [
              { answers: ['easier'], count: 6 },
              { answers: ['same', 'harder'], count: 8 },
            ],
          },
        },
      },
      'shown',
      'leaving-weather',
    ),
  ),
  'Outcome lost': card(pollOf({}, 'lost')),
  ...otherScenes,
  ...formScenes,
  ...presetScenes,
  ...deskScenes,
};
