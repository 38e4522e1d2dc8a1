import type { Preset } from '../presets/wire.ts';

/** Polls to tune a session with: its pace, its breaks, and how people take things in. */
export const TUNING: readonly Preset[] = [
  {
    key: 'pace-5',
    form: 'one',
    levels: ['counted'],
    question: 'How is the pace?',
    answers: [
      { key: 'too-fast', label: 'Too fast', short: 'too fast' },
      { key: 'bit-fast', label: 'A bit fast', short: 'a bit fast' },
      { key: 'right', label: 'Just right', short: 'just right' },
      { key: 'bit-slow', label: 'A bit slow', short: 'a bit slow' },
      { key: 'too-slow', label: 'Too slow', short: 'too slow' },
    ],
    ordered: true,
    live: true,
    pulse: true,
  },
  {
    key: 'break-3',
    form: 'one',
    levels: ['counted'],
    question: 'Do you need a break?',
    answers: [
      { key: 'now', label: 'Yes, now', short: 'now' },
      { key: 'soon', label: 'Yes, soon', short: 'soon' },
      { key: 'not-yet', label: 'Not yet', short: 'not yet' },
    ],
    ordered: true,
    live: true,
    pulse: true,
    urgent: 'now',
  },
  {
    key: 'taking-in',
    form: 'many',
    levels: ['counted'],
    question: 'How would you like to take in information today? Pick any.',
    answers: [
      { key: 'hear', label: 'Hear it', meaning: 'Someone explains it.' },
      { key: 'read', label: 'Read it', meaning: 'On screen or in a file.' },
      { key: 'see', label: 'See it', meaning: 'Pictures, charts or signs.' },
      { key: 'try', label: 'Try it', meaning: 'Do something with it.' },
      { key: 'talk', label: 'Talk it over', meaning: 'With one or two people.' },
      { key: 'own-time', label: 'Get it before or after', meaning: 'In my own time.' },
      { key: 'any', label: 'No preference today' },
    ],
    ordered: false,
  },
  {
    key: 'vak-4',
    form: 'one',
    levels: ['counted'],
    question: 'What kind of learner are you?',
    answers: [
      { key: 'visual', label: 'Visual', meaning: 'I like to see it.', short: 'visual' },
      { key: 'auditory', label: 'Auditory', meaning: 'I like to hear it.', short: 'auditory' },
      { key: 'kinaesthetic', label: 'Kinaesthetic', meaning: 'I like to do it.', short: 'kinaesthetic' },
      { key: 'mixture', label: 'A mixture', meaning: 'It depends.', short: 'a mixture' },
    ],
    ordered: false,
  },
  {
    key: 'confidence-4',
    form: 'one',
    levels: ['private', 'counted'],
    question: 'How sure do you feel about (topic)?',
    answers: [
      { key: 'very', label: 'Very sure', short: 'very sure' },
      { key: 'fairly', label: 'Fairly sure', short: 'fairly sure' },
      { key: 'bit', label: 'A bit sure', short: 'a bit sure' },
      { key: 'not-yet', label: 'Not sure yet', short: 'not sure yet' },
    ],
    ordered: true,
    open: 'topic',
  },
];
