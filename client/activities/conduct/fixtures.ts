import type { ConductWire, LineView } from '../../../server/activities/conduct/wire.ts';
import { USUAL_RULE } from '../../../server/code/wire.ts';
import type { Phase } from '../../../server/wire.ts';
import { IDLE } from '../../live/tap.ts';
import type { CardProps, DeskProps, SliceOf } from '../kind.ts';

type Common = ConductWire['common'];

export const nothing = () => undefined;

export const lineOf = (id: string, text: string, more: Partial<LineView> = {}): LineView => ({
  id,
  text,
  own: text,
  starter: null,
  was: null,
  out: false,
  left: false,
  spoken: false,
  notMeant: false,
  question: 0,
  worry: 0,
  under: [],
  ...more,
});

export const LINES: LineView[] = [
  lineOf('pass', 'Anyone can pass. No reason needed.', { starter: 'pass', question: 4 }),
  lineOf('names', 'Say your name before you talk.', {
    own: 'Names first please',
    worry: 'some',
    under: [
      { id: 'who', text: 'I cannot see who talks.', notMeant: false, spoken: false },
      { id: 'slow', text: 'Please talk slowly.', notMeant: true, spoken: false },
    ],
  }),
  lineOf('breaks', 'A break every 30 minutes.', { was: 'We take a break every 45 minutes.', spoken: true }),
  lineOf('chat', 'Chat is for help only.', { starter: 'chat-help', was: 'Chat is for help only.', out: true }),
  lineOf('cameras', 'Cameras on.', { left: true }),
];

export const conductOf = (common: Partial<Common> = {}, phase: Phase = 'open'): SliceOf<'conduct'> => ({
  id: `conduct ${JSON.stringify([common, phase])}`,
  kind: 'conduct',
  phase,
  openedAt: 0,
  common: {
    short: false,
    step: 'suggest',
    rule: USUAL_RULE,
    written: 14,
    answered: 0,
    lines: null,
    waiting: 0,
    outcome: null,
    ...common,
  },
});

export const mineOf = (more: Partial<ConductWire['mine']> = {}): ConductWire['mine'] => ({
  wrote: [],
  marks: {},
  helping: false,
  seq: 0,
  ...more,
});

export const cardProps = (activity: SliceOf<'conduct'>, more: Partial<CardProps<'conduct'>> = {}): CardProps<'conduct'> => ({
  activity,
  mine: mineOf(),
  me: { id: 'me', name: 'Amina', role: 'participant', arrived: true },
  here: 34,
  tap: IDLE,
  move: nothing,
  ...more,
});

export const deskProps = (activity: SliceOf<'conduct'>): DeskProps<'conduct'> => ({
  ...cardProps(activity),
  act: nothing,
  acting: IDLE,
  revise: nothing,
  open: nothing,
  start: nothing,
  people: [{ id: 'ben', name: 'Ben', role: 'participant', door: 'zoom' }],
  opening: IDLE,
});
