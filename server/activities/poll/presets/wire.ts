import type { Level } from '../../wire.ts';
import type { PollAnswer } from '../wire.ts';

/** A poll that is ready to be asked. Each is data and nothing else: the shelf, the rules and the results read it from here. */
export type Preset = {
  key: string; // stored with every poll, so it never changes its meaning
  levels: readonly [Level, ...Level[]]; // who may be allowed to know what; the usual level first
  question: string;
  answers: PollAnswer[]; // from better to harder where they are ordered
  ordered: boolean;
  plain?: string; // the preset that asks the same in plain words
};

export const PRESETS: readonly Preset[] = [
  {
    key: 'weather-3',
    levels: ['private', 'counted'],
    question: 'What is your weather right now?',
    answers: [
      { key: 'sunny', label: 'Sunny', meaning: 'I feel good.', short: 'sunny', picture: 'sun' },
      { key: 'bright-spells', label: 'Cloudy with bright spells', meaning: 'A bit of both.', short: 'cloudy', picture: 'bright-spells' },
      { key: 'storm', label: 'Storm', meaning: 'Today is hard.', short: 'storm', picture: 'storm' },
    ],
    ordered: true,
    plain: 'weather-3-plain',
  },
  {
    key: 'weather-3-plain',
    levels: ['private', 'counted'],
    question: 'How are you right now?',
    answers: [
      { key: 'good', label: 'Good', short: 'good' },
      { key: 'mixed', label: 'A bit of both', short: 'a bit of both' },
      { key: 'hard', label: 'Today is hard', short: 'today is hard' },
    ],
    ordered: true,
  },
];
