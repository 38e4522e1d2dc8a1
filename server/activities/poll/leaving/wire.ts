import { WEATHER_ANSWERS } from '../arriving/wire.ts';
import type { Preset } from '../presets/wire.ts';

/** Polls to leave with. */
export const LEAVING: readonly Preset[] = [
  {
    key: 'leaving-weather',
    form: 'one',
    levels: ['private', 'counted'],
    question: 'What is your weather as you leave?',
    answers: WEATHER_ANSWERS,
    ordered: true,
    rough: ['storm'],
    plain: 'weather-3-plain',
    pair: 'weather-3',
  },
  {
    key: 'heard-4',
    form: 'one',
    levels: ['private', 'counted'],
    question: 'Did you get to have your say?',
    // The last is beside the scale and not its hardest step, so small parts join "other answers".
    answers: [
      { key: 'yes', label: 'Yes', short: 'yes', picture: 'bubble-3' },
      { key: 'mostly', label: 'Mostly', short: 'mostly', picture: 'bubble-2' },
      { key: 'not-really', label: 'Not really', short: 'not really', picture: 'bubble-1' },
      { key: 'not-wanted', label: 'I did not want to today', picture: 'bubble-0' },
    ],
    ordered: false,
  },
  {
    key: 'wins-and-hard-bits',
    form: 'boxes',
    levels: ['private'],
    question: 'Wins and hard bits',
    answers: [
      { key: 'well', label: 'One thing that went well lately.' },
      { key: 'hard', label: 'One thing that was hard.' },
    ],
    ordered: false,
  },
];
