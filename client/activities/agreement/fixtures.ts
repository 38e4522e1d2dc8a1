import type { AgreementWire } from '../../../server/activities/agreement/wire.ts';
import { answered, changeOf, firstVersion, versionOf } from '../../code/fixtures.ts';
import { IDLE } from '../../live/tap.ts';
import type { CardProps, DeskProps, SliceOf } from '../kind.ts';

type Common = AgreementWire['common'];

export const nothing = () => undefined;

export const agreementOf = (more: Partial<Common> = {}): SliceOf<'agreement'> => ({
  id: `agreement ${JSON.stringify(more)}`,
  kind: 'agreement',
  phase: 'open',
  openedAt: 0,
  common: {
    version: versionOf(),
    versions: [versionOf(), firstVersion],
    changes: [changeOf(), answered],
    edits: [],
    parked: [],
    signs: {},
    sets: {},
    sessions: 2,
    notReally: 0,
    answered: 0,
    ask: null,
    picks: null,
    picked: 0,
    readers: { came: 0, read: 0, question: 0, worry: 0 },
    reports: null,
    ...more,
  },
});

export const cardProps = (activity: SliceOf<'agreement'>, more: Partial<CardProps<'agreement'>> = {}): CardProps<'agreement'> => ({
  activity,
  mine: { read: null, picked: null, seq: 0 },
  me: { id: 'me', name: 'Amina', role: 'participant', arrived: true },
  here: 34,
  tap: IDLE,
  move: nothing,
  ...more,
});

export const deskProps = (activity: SliceOf<'agreement'>): DeskProps<'agreement'> => ({
  ...cardProps(activity),
  act: nothing,
  acting: IDLE,
  revise: nothing,
  open: nothing,
  start: nothing,
  people: [],
  opening: IDLE,
});
