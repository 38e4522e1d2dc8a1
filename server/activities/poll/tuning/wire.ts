import type { Preset } from '../presets/wire.ts';

/** Polls to tune a session with: its pace, its breaks, and how people take things in. */
export const TUNING: readonly Preset[] = [
  {
    key: 'pace-5',
    form: 'one',
    levels: ['counted'],
    question: 'How is the pace?',
    answers: [
      { key: 'too-fast', label: 'Too fast', short: 'too fast', picture: 'dial-4' },
      { key: 'bit-fast', label: 'A bit fast', short: 'a bit fast', picture: 'dial-3' },
      { key: 'right', label: 'Just right', short: 'just right', picture: 'dial-2' },
      { key: 'bit-slow', label: 'A bit slow', short: 'a bit slow', picture: 'dial-1' },
      { key: 'too-slow', label: 'Too slow', short: 'too slow', picture: 'dial-0' },
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
      { key: 'now', label: 'Yes, now', short: 'a break now', picture: 'cup-2' },
      { key: 'soon', label: 'Yes, soon', short: 'a break soon', picture: 'cup-1' },
      { key: 'not-yet', label: 'Not yet', short: 'no break yet', picture: 'cup-0' },
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
      { key: 'hear', label: 'Hear it', meaning: 'Someone explains it.', picture: 'ear' },
      { key: 'read', label: 'Read it', meaning: 'On screen or in a file.', picture: 'page' },
      { key: 'see', label: 'See it', meaning: 'Pictures, charts or signs.', picture: 'eye' },
      { key: 'try', label: 'Try it', meaning: 'Do something with it.', picture: 'fingers-5' },
      { key: 'talk', label: 'Talk it over', meaning: 'With one or two people.', picture: 'talk' },
      { key: 'own-time', label: 'Get it before or after', meaning: 'In my own time.', picture: 'clock' },
      { key: 'any', label: 'No preference today', picture: 'dots' },
    ],
    ordered: false,
  },
  {
    key: 'vak-4',
    form: 'one',
    levels: ['counted'],
    question: 'What kind of learner are you?',
    answers: [
      { key: 'visual', label: 'Visual', meaning: 'I like to see it.', short: 'visual', picture: 'eye' },
      { key: 'auditory', label: 'Auditory', meaning: 'I like to hear it.', short: 'auditory', picture: 'ear' },
      { key: 'kinaesthetic', label: 'Kinaesthetic', meaning: 'I like to do it.', short: 'kinaesthetic', picture: 'fingers-5' },
      { key: 'mixture', label: 'A mixture', meaning: 'It depends.', short: 'a mixture', picture: 'mixture' },
    ],
    ordered: false,
  },
  {
    key: 'confidence-4',
    form: 'one',
    levels: ['private', 'counted'],
    question: 'How sure do you feel about (topic)?',
    answers: [
      { key: 'very', label: 'Very sure', short: 'very sure', picture: 'steps-4' },
      { key: 'fairly', label: 'Fairly sure', short: 'fairly sure', picture: 'steps-3' },
      { key: 'bit', label: 'A bit sure', short: 'a bit sure', picture: 'steps-2' },
      { key: 'not-yet', label: 'Not sure yet', short: 'not sure yet', picture: 'steps-1' },
    ],
    ordered: true,
    open: 'topic',
  },
];
