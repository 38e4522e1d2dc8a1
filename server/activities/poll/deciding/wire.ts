import type { Preset } from '../presets/wire.ts';

/** Polls to decide with: where the group stands, and whether it can go on. */
export const DECIDING: readonly Preset[] = [
  {
    key: 'fist-0-5',
    form: 'one',
    levels: ['counted', 'named'],
    question: 'How much do you agree with this?',
    answers: [
      { key: '5', label: '5', meaning: 'I love it and will help.', short: '5 fingers', picture: 'fingers-5' },
      { key: '4', label: '4', meaning: 'I like it.', short: '4 fingers', picture: 'fingers-4' },
      { key: '3', label: '3', meaning: 'It is OK. Go ahead.', short: '3 fingers', picture: 'fingers-3' },
      { key: '2', label: '2', meaning: "I have small worries. Let's talk.", short: '2 fingers', picture: 'fingers-2' },
      { key: '1', label: '1', meaning: "I have big worries. Let's talk.", short: '1 finger', picture: 'fingers-1' },
      { key: '0', label: '0', meaning: 'No. Please stop.', short: 'a fist', picture: 'fist' },
    ],
    ordered: true,
  },
  {
    key: 'temperature-5',
    form: 'one',
    levels: ['counted'],
    question: 'Where are you with this idea?',
    answers: [
      { key: 'warm', label: 'Warm', meaning: 'I like it.', short: 'warm', picture: 'hands-up' },
      { key: 'mild', label: 'Mild', meaning: 'I can go with it.', short: 'mild', picture: 'hands-tilted-up' },
      { key: 'not-sure', label: 'Not sure yet', meaning: 'I need more.', short: 'not sure yet', picture: 'hands-level' },
      { key: 'cool', label: 'Cool', meaning: 'I have doubts.', short: 'cool', picture: 'hands-tilted-down' },
      { key: 'cold', label: 'Cold', meaning: 'I do not like it.', short: 'cold', picture: 'hands-down' },
    ],
    ordered: true,
  },
  {
    key: 'agreement-check',
    form: 'one',
    levels: ['private'],
    question: 'Is our agreement working for you?',
    // Whoever is new stands beside the scale, so small parts join "other answers".
    answers: [
      { key: 'yes', label: 'Yes', short: 'yes', picture: 'sheet-3' },
      { key: 'mostly', label: 'Mostly', short: 'mostly', picture: 'sheet-2' },
      { key: 'not-really', label: 'Not really', short: 'not really', picture: 'sheet-1' },
      { key: 'new', label: "I'm new. I cannot say yet", short: 'cannot say yet', picture: 'sprout' },
    ],
    ordered: false,
  },
  {
    key: 'ready-3',
    form: 'one',
    levels: ['counted'],
    question: 'Ready to go on?',
    answers: [
      { key: 'ready', label: 'Ready', short: 'ready', picture: 'flag-up' },
      { key: 'nearly', label: 'Nearly', meaning: 'One more minute.', short: 'nearly', picture: 'flag-middle' },
      { key: 'not-yet', label: 'Not yet', meaning: 'I need help or more time.', short: 'not yet', picture: 'flag-down' },
    ],
    ordered: true,
    live: true,
  },
];
