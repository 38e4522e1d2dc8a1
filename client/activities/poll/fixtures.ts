import type { ComponentProps } from 'react';
import { PRESETS, type Preset } from '../../../server/activities/poll/presets/wire.ts';
import { OWN, PURPOSE, THRESHOLD, type OwnPoll, type Part, type PollOutcome } from '../../../server/activities/poll/wire.ts';
import type { Phase } from '../../../server/wire.ts';
import { IDLE, type Tap } from '../../live/tap.ts';
import { LONG } from '../../ui/scene-sheet.tsx';
import type { Answering } from './answering.tsx';
import type { CardProps, DeskProps, SetupProps, SliceOf } from '../kind.ts';

/** Polls in every state, for scenes and tests. */

type Common = SliceOf<'poll'>['common'];

export const presetOf = (key: string): Preset => {
  const preset = PRESETS.find((each) => each.key === key);
  if (!preset) throw new Error(`no preset ${key}`);
  return preset;
};

export const weather = presetOf('weather-3');

export const commonOf = (more: Partial<Common> = {}, key = 'weather-3'): Common => {
  const { form, question, answers, ordered, levels } = presetOf(key);
  const rules = { level: levels[0], threshold: THRESHOLD.usual, hold: false, keep: form === 'words' };
  const asked = { preset: key, form, question, answers, ordered };
  return { ...asked, ...rules, answered: 0, counts: null, names: null, outcome: null, ...more };
};

export const pollOf = (common: Partial<Common> = {}, phase: Phase = 'open', key = 'weather-3'): SliceOf<'poll'> => ({
  id: JSON.stringify([common, phase, key]), // every scene keeps a draft of its own
  kind: 'poll',
  phase,
  openedAt: 0,
  common: commonOf(common, key),
});

/** Each part as "sunny", or "bright-spells+storm" where answers were joined. */
export const outcomeOf = (parts: Record<string, number>): PollOutcome => {
  const rows: Part[] = Object.entries(parts).map(([answers, count]) => ({ answers: answers.split('+'), count }));
  return { show: 'parts', answered: rows.reduce((sum, { count }) => sum + count, 0), parts: rows };
};

export const nothing = () => undefined;

export const cardProps = (activity: SliceOf<'poll'>, more: Partial<CardProps<'poll'>> = {}): CardProps<'poll'> => ({
  activity,
  mine: { choice: null, seq: 0 },
  me: { id: 'me', name: 'Amina', role: 'participant', arrived: true },
  here: 34,
  tap: IDLE,
  move: nothing,
  ...more,
});

/** A half-made answer. */
export const answeringProps = (activity: SliceOf<'poll'>, more: Partial<ComponentProps<typeof Answering>> = {}) => ({
  ...{ activity, here: 34, tap: IDLE, doing: 'answer' as const, chosen: null, missing: null, emptySends: 0, needsTime: false },
  ...{ choose: nothing, send: nothing, pass: nothing, needTime: nothing },
  ...more,
});

export const deskProps = (activity: SliceOf<'poll'>, more: Partial<DeskProps<'poll'>> = {}): DeskProps<'poll'> => ({
  ...cardProps({ ...activity, common: { ...activity.common, purpose: PURPOSE.usual } }),
  act: nothing,
  acting: IDLE,
  revise: nothing,
  open: nothing,
  start: nothing,
  people: [],
  opening: IDLE,
  ...more,
});

export const setupProps = (here: number, opening: Tap = IDLE): SetupProps => ({ here, open: nothing, opening });

export const longWinded: Partial<Common> = {
  question: LONG,
  answers: weather.answers.map((answer) => ({ ...answer, label: LONG, meaning: LONG })),
};

/** Polls of a facilitator's own, of each form that they can write. */
export const ownPollOf = (form: OwnPoll['form'], more: Partial<Common> = {}): Partial<Common> => ({
  preset: OWN,
  form,
  question: 'What shall we do first?',
  answers:
    form === 'words' ? [] : ['Make tea', 'Read the plan', 'Walk around the room'].map((label, at) => ({ key: `answer-${at + 1}`, label })),
  ordered: false,
  ...more,
});
