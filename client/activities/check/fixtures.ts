import type { CheckWire, Result } from '../../../server/activities/check/wire.ts';
import { USUAL_RULE, type Item } from '../../../server/code/wire.ts';
import type { Phase } from '../../../server/wire.ts';
import { IDLE } from '../../live/tap.ts';
import type { CardProps, DeskProps, SliceOf } from '../kind.ts';

type Common = CheckWire['common'];

export const nothing = () => undefined;

export const ITEMS: Item[] = [
  { id: 'first-names', text: 'We use first names. Titles stay outside.', was: null, starter: 'first-names' },
  { id: 'breaks', text: 'A break every 30 minutes.', was: 'We take a break every 45 minutes.', about: 'breaks' },
  { id: 'chat', text: 'Chat is for help only.', was: 'Chat is for help only.', about: 'chat', out: true },
];

export const checkOf = (common: Partial<Common> = {}, phase: Phase = 'open'): SliceOf<'check'> => ({
  id: `check ${JSON.stringify([common, phase])}`,
  kind: 'check',
  phase,
  openedAt: 0,
  common: {
    items: phase === 'open' ? ITEMS : [],
    rule: USUAL_RULE,
    short: false,
    supporting: 0,
    answered: 9,
    answers: { 'first-names': 9, breaks: 7, chat: 2 },
    outcome: null,
    ...common,
  },
});

const resultOf = (item: Item, verdict: Result['verdict'], more: Partial<Result> = {}): Result => ({
  item,
  verdict,
  shown: { in: 'words', support: 'most' },
  reasons: [],
  worries: [],
  ...more,
});

const [names, breaks, chat] = ITEMS as [Item, Item, Item];

export const mixed: CheckWire['outcome'] = {
  results: [
    resultOf(names, 'adopted', {
      shown: { in: 'counts', counts: { agree: 9, live: 3, aside: 0, disagree: 3, block: 0 } },
      worries: ['Some of us use another name at work.'],
    }),
    resultOf(breaks, 'stopped', { reasons: ['My interpreter needs 20 minutes.'], told: ['I need the toilet often.'] }),
    resultOf(chat, 'support', { shown: { in: 'words', support: 'about-half' } }),
  ],
  present: 15,
  rule: USUAL_RULE,
  number: 3,
};

export const few: CheckWire['outcome'] = {
  ...mixed,
  results: ITEMS.map((item) => resultOf(item, 'not-yet', { shown: null })),
  present: 4,
  number: null,
};

export const cardProps = (activity: SliceOf<'check'>, more: Partial<CardProps<'check'>> = {}): CardProps<'check'> => ({
  activity,
  mine: { said: {}, supports: false, seq: 0 },
  me: { id: 'me', name: 'Amina', role: 'participant', arrived: true },
  here: 34,
  tap: IDLE,
  move: nothing,
  ...more,
});

export const deskProps = (activity: SliceOf<'check'>, here = 34): DeskProps<'check'> => ({
  ...cardProps(activity, { here }),
  act: nothing,
  acting: IDLE,
  revise: nothing,
  open: nothing,
  start: nothing,
  people: [],
  opening: IDLE,
});
