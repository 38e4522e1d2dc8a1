import type { Preset } from '../presets/wire.ts';
import type { PollAnswer } from '../wire.ts';

export const WEATHER_ANSWERS: PollAnswer[] = [
  { key: 'sunny', label: 'Sunny', meaning: 'I feel good.', short: 'sunny', picture: 'sun' },
  { key: 'bright-spells', label: 'Cloudy with bright spells', meaning: 'A bit of both.', short: 'cloudy', picture: 'bright-spells' },
  { key: 'storm', label: 'Storm', meaning: 'Today is hard.', short: 'storm', picture: 'storm' },
];

/** Polls to arrive with: how people are, and who is here. */
export const ARRIVING: readonly Preset[] = [
  {
    key: 'weather-3',
    form: 'one',
    levels: ['private', 'counted'],
    question: 'What is your weather right now?',
    answers: WEATHER_ANSWERS,
    ordered: true,
    rough: ['storm'],
    plain: 'weather-3-plain',
  },
  {
    key: 'weather-3-plain',
    form: 'one',
    levels: ['private', 'counted'],
    question: 'How are you right now?',
    answers: [
      { key: 'good', label: 'Good', short: 'good' },
      { key: 'mixed', label: 'A bit of both', short: 'a bit of both' },
      { key: 'hard', label: 'Today is hard', short: 'today is hard' },
    ],
    ordered: true,
    rough: ['hard'],
  },
  {
    key: 'weather-5',
    form: 'one',
    levels: ['private', 'counted'],
    question: 'What is your weather right now?',
    // No fog: it is about seeing clearly, not about better or harder, so it has no place in an order.
    answers: [
      { key: 'sunny', label: 'Sunny', meaning: 'I feel good.', short: 'sunny', picture: 'sun' },
      { key: 'bright-spells', label: 'Bright spells', meaning: 'Mostly good.', short: 'bright spells', picture: 'sun-and-cloud' },
      { key: 'cloudy', label: 'Cloudy', meaning: 'So-so.', short: 'cloudy', picture: 'cloud' },
      { key: 'rain', label: 'Rain', meaning: 'A bit low.', short: 'rain', picture: 'rain' },
      { key: 'storm', label: 'Storm', meaning: 'Today is hard.', short: 'storm', picture: 'storm' },
    ],
    ordered: true,
    rough: ['rain', 'storm'],
  },
  {
    key: 'energy-5',
    form: 'one',
    levels: ['private', 'counted'],
    question: 'How full is your battery?',
    answers: [
      { key: 'full', label: 'Full', meaning: 'Lots of energy.', short: 'full', picture: 'battery-4' },
      { key: 'mostly-full', label: 'Mostly full', meaning: 'Enough to go on.', short: 'mostly full', picture: 'battery-3' },
      { key: 'half', label: 'Half', meaning: 'OK for now.', short: 'half', picture: 'battery-2' },
      { key: 'low', label: 'Low', meaning: 'I need to go slow.', short: 'low', picture: 'battery-1' },
      { key: 'empty', label: 'Empty', meaning: 'I need a rest.', short: 'empty', picture: 'battery-0' },
    ],
    ordered: true,
    rough: ['low', 'empty'],
  },
  {
    key: 'feeling-4',
    form: 'one',
    levels: ['private', 'counted'],
    question: 'Which is closest to how you feel?',
    answers: [
      { key: 'lively', label: 'Lively', meaning: 'Good, with lots of energy.', short: 'lively', picture: 'wave' },
      { key: 'calm', label: 'Calm', meaning: 'Good, and quiet.', short: 'calm', picture: 'still' },
      { key: 'flat', label: 'Flat', meaning: 'Not great, and low on energy.', short: 'flat', picture: 'low' },
      { key: 'tense', label: 'Tense', meaning: 'Not great, and on edge.', short: 'tense', picture: 'zigzag' },
    ],
    ordered: false,
    rough: ['flat', 'tense'],
  },
  {
    key: 'one-word',
    form: 'words',
    levels: ['private'],
    question: 'One word for how you are. Any language.',
    answers: [],
    ordered: false,
  },
  {
    key: 'who-is-here',
    form: 'many',
    levels: ['private', 'counted'],
    question: 'What brings you here? Pick any.',
    answers: [
      { key: 'live-with-this', label: 'I live with this', meaning: 'My own life.' },
      { key: 'family', label: 'Family, friend or carer' },
      { key: 'service', label: 'I work in a service' },
      { key: 'research', label: 'I do research or study' },
      { key: 'community', label: 'Community group or charity' },
      { key: 'curious', label: 'Just curious' },
      { key: 'something-else', label: 'Something else' },
    ],
    ordered: false,
  },
  {
    key: 'first-time',
    form: 'one',
    levels: ['private', 'counted'],
    question: 'Have you met this group before?',
    answers: [
      { key: 'first', label: 'First time', short: 'first time' },
      { key: 'some', label: 'Once or twice', short: 'once or twice' },
      { key: 'many', label: 'Many times', short: 'many times' },
    ],
    ordered: true,
  },
  {
    key: 'where-from',
    form: 'one',
    levels: ['private', 'counted'],
    question: 'Where are you joining from?',
    answers: [
      { key: 'nearby', label: 'Nearby' },
      { key: 'same-country', label: 'Same country' },
      { key: 'another-country', label: 'Another country' },
      { key: 'moving', label: 'I move around' },
    ],
    ordered: false,
    open: 'places',
  },
  {
    key: 'tech-ready-4',
    form: 'one',
    levels: ['counted'],
    question: 'Can you see, hear and use this panel?',
    answers: [
      { key: 'all-fine', label: 'Yes, all fine', short: 'all fine' },
      { key: 'mostly', label: 'Mostly', short: 'mostly' },
      { key: 'not-really', label: 'Not really', short: 'not really' },
      { key: 'help', label: 'I need help', short: 'I need help' },
    ],
    ordered: true,
    live: true,
  },
];
