import type { Choice, PollOutcome } from '../../../server/activities/poll/wire.ts';
import type { Phase } from '../../../server/wire.ts';
import { LONG, sheet, type Scenes } from '../../ui/scene-sheet.tsx';
import { Answering } from './answering.tsx';
import { PollCard } from './card.tsx';
import { answeringProps, cardProps, commonOf, ownPollOf, pollOf } from './fixtures.ts';
import type { Common } from './forms/form.ts';
import { forms } from './forms.ts';

type Made = Partial<Common>;

const card =
  (common: Made, phase: Phase = 'open', choice: Choice | null = null) =>
  () =>
    sheet(<PollCard {...cardProps(pollOf(common, phase), { mine: { choice, seq: choice === null ? 0 : 1 } })} />);

/** A half-made answer, and what it needs before it can be sent. */
const halfMade =
  (common: Made, chosen: Choice | null, pressedSend = true) =>
  () => {
    const activity = pollOf(common);
    const missing = forms[activity.common.form].missing(chosen, activity.common);
    return sheet(
      <>
        <h2>{activity.common.question}</h2>
        <Answering {...answeringProps(activity, { chosen, missing, emptySends: pressedSend ? 1 : 0 })} />
      </>,
    );
  };

const shown = (common: Made, outcome: PollOutcome) => card({ ...common, answered: outcome.answered, outcome }, 'shown');

const many = commonOf({}, 'taking-in');
const who = commonOf({}, 'who-is-here');
const word = commonOf({}, 'one-word');
const boxes = commonOf({}, 'wins-and-hard-bits');
const order = ownPollOf('rank');
const fist = commonOf({ level: 'named' }, 'fist-0-5');
const names = [['Amina', 'Ben', ''], ['Chidi'], [], [], [], ['Dilys']];
const tasks = ownPollOf('many', { level: 'named', names: [['Amina', 'Ben', 'Chidi'], ['Amina', LONG], []] });
const longAnswers = { answers: (order.answers ?? []).map((answer) => ({ ...answer, label: LONG })) };

export const formScenes: Scenes = {
  'Many, chosen': halfMade(many, ['hear', 'talk'], false),
  'Many, nothing chosen': halfMade(many, []),
  'Many, sent': card(many, 'open', ['hear', 'talk']),
  'Many, live': card({ ...many, answered: 4, counts: [3, 2, 0, 0, 4, 1, 0] }, 'open', ['talk']),
  'Many, small numbers': shown(who, {
    show: 'counts',
    answered: 12,
    counts: who.answers.map(({ key }, at) => ({
      answer: key,
      count: ([6, 'few', 5, 4, 'nearly-all', 'few', 'few'] as const)[at] ?? 'few',
    })),
  }),
  'Many, words only': shown(who, { show: 'words-only', answered: 8 }),
  'Words, written': halfMade(word, 'a bit tired', false),
  'Words, too many': halfMade(word, 'not as tired as yesterday evening'),
  'Words, nothing written': halfMade(word, ''),
  'Words, sent': card(word, 'open', 'a bit tired'),
  'Words, too few': shown(word, { show: 'too-few', answered: 3 }),
  'Words, all taken out': shown(word, { show: 'texts', answered: 5, texts: [[]] }),
  'Words, long': shown(word, { show: 'texts', answered: 5, texts: [[{ text: LONG }]] }),
  'Boxes, written': halfMade(boxes, ['A long walk', ''], false),
  'Boxes, nothing written': halfMade(boxes, ['', '']),
  'Boxes, sent': card(boxes, 'open', ['A long walk', '']),
  'Boxes, not kept': shown(boxes, { show: 'not-kept', answered: 6 }),
  'Order, nothing placed': card(order),
  'Order, some placed': halfMade(order, ['answer-2', 'answer-1']),
  'Order, all placed': halfMade(order, ['answer-2', 'answer-1', 'answer-3'], false),
  'Order, long': halfMade({ ...order, ...longAnswers }, ['answer-2', 'answer-1']),
  'Order, sent': card(order, 'open', ['answer-2', 'answer-1', 'answer-3']),
  'Order, results': shown(
    { ...order, level: 'counted' },
    {
      show: 'places',
      answered: 9,
      places: [
        { answer: 'answer-2', place: 1, sum: 15, first: 4 },
        { answer: 'answer-1', place: 1, sum: 15, first: 3 },
        { answer: 'answer-3', place: 3, sum: 24, first: 2 },
      ],
    },
  ),
  'Order, private results': shown(order, {
    show: 'places',
    answered: 9,
    places: ['answer-2', 'answer-1', 'answer-3'].map((answer, at) => ({ answer, place: at + 1 })),
  }),
  'Names, before': card({ ...fist, hold: true }),
  'Names, live': card({ ...fist, answered: 5, counts: [3, 1, 0, 0, 0, 1], names }, 'open', '5'),
  'Names, results': shown(
    { ...fist, names },
    { show: 'parts', answered: 5, parts: fist.answers.map(({ key }, at) => ({ answers: [key], count: names[at]?.length ?? 0 })) },
  ),
  'Names, several, live': card({ ...tasks, answered: 4, counts: [3, 2, 0] }, 'open', ['answer-1', 'answer-2']),
  'Names, several, results': shown(tasks, {
    show: 'counts',
    answered: 4,
    counts: [3, 2, 0].map((count, at) => ({ answer: `answer-${at + 1}`, count })),
  }),
};
