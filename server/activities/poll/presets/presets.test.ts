import { describe, expect, test } from 'vitest';
import { PRESETS } from './wire.ts';

/** Every poll as it was agreed with the people who use it: who may know what, the question, and each answer with its meaning. */
const AGREED: [key: string, level: string, form: string, question: string, answers: string[]][] = [
  [
    'weather-3',
    'private',
    'one',
    'What is your weather right now?',
    ['Sunny - I feel good.', 'Cloudy with bright spells - A bit of both.', 'Storm - Today is hard.'],
  ],
  ['weather-3-plain', 'private', 'one', 'How are you right now?', ['Good', 'A bit of both', 'Today is hard']],
  [
    'weather-5',
    'private',
    'one',
    'What is your weather right now?',
    ['Sunny - I feel good.', 'Bright spells - Mostly good.', 'Cloudy - So-so.', 'Rain - A bit low.', 'Storm - Today is hard.'],
  ],
  ['weather-5-plain', 'private', 'one', 'How are you right now?', ['Good', 'Mostly good', 'So-so', 'A bit low', 'Today is hard']],
  [
    'leaving-weather',
    'private',
    'one',
    'What is your weather as you leave?',
    ['Sunny - I feel good.', 'Cloudy with bright spells - A bit of both.', 'Storm - Today is hard.'],
  ],
  [
    'energy-5',
    'private',
    'one',
    'How full is your battery?',
    [
      'Full - Lots of energy.',
      'Mostly full - Enough to go on.',
      'Half - OK for now.',
      'Low - I need to go slow.',
      'Empty - I need a rest.',
    ],
  ],
  [
    'feeling-4',
    'private',
    'one',
    'Which is closest to how you feel?',
    [
      'Lively - Good, with lots of energy.',
      'Calm - Good, and quiet.',
      'Flat - Not great, and low on energy.',
      'Tense - Not great, and on edge.',
    ],
  ],
  ['one-word', 'private', 'words', 'One word for how you are. Any language.', []],
  [
    'taking-in',
    'counted',
    'many',
    'How would you like to take in information today? Pick any.',
    [
      'Hear it - Someone explains it.',
      'Read it - On screen or in a file.',
      'See it - Pictures, charts or signs.',
      'Try it - Do something with it.',
      'Talk it over - With one or two people.',
      'Get it before or after - In my own time.',
      'No preference today',
    ],
  ],
  [
    'vak-4',
    'counted',
    'one',
    'What kind of learner are you?',
    ['Visual - I like to see it.', 'Auditory - I like to hear it.', 'Kinaesthetic - I like to do it.', 'A mixture - It depends.'],
  ],
  [
    'who-is-here',
    'private',
    'many',
    'What brings you here? Pick any.',
    [
      'I live with this - My own life.',
      'Family, friend or carer',
      'I work in a service',
      'I do research or study',
      'Community group or charity',
      'Just curious',
      'Something else',
    ],
  ],
  ['first-time', 'private', 'one', 'Have you met this group before?', ['First time', 'Once or twice', 'Many times']],
  ['where-from', 'private', 'one', 'Where are you joining from?', ['Nearby', 'Same country', 'Another country', 'I move around']],
  ['confidence-4', 'private', 'one', 'How sure do you feel about (topic)?', ['Very sure', 'Fairly sure', 'A bit sure', 'Not sure yet']],
  ['tech-ready-4', 'counted', 'one', 'Can you see, hear and use this panel?', ['Yes, all fine', 'Mostly', 'Not really', 'I need help']],
  ['pace-5', 'counted', 'one', 'How is the pace?', ['Too fast', 'A bit fast', 'Just right', 'A bit slow', 'Too slow']],
  ['break-3', 'counted', 'one', 'Do you need a break?', ['Yes, now', 'Yes, soon', 'Not yet']],
  [
    'fist-0-5',
    'counted',
    'one',
    'How much do you agree with this?',
    [
      '5 - I love it and will help.',
      '4 - I like it.',
      '3 - It is OK. Go ahead.',
      "2 - I have small worries. Let's talk.",
      "1 - I have big worries. Let's talk.",
      '0 - No. Please stop.',
    ],
  ],
  [
    'temperature-5',
    'counted',
    'one',
    'Where are you with this idea?',
    ['Warm - I like it.', 'Mild - I can go with it.', 'Not sure yet - I need more.', 'Cool - I have doubts.', 'Cold - I do not like it.'],
  ],
  ['ready-3', 'counted', 'one', 'Ready to go on?', ['Ready', 'Nearly - One more minute.', 'Not yet - I need help or more time.']],
  ['agreement-check', 'private', 'one', 'Is our agreement working for you?', ['Yes', 'Mostly', 'Not really', "I'm new. I cannot say yet"]],
  ['heard-4', 'private', 'one', 'Did you get to have your say?', ['Yes', 'Mostly', 'Not really', 'I did not want to today']],
  ['wins-and-hard-bits', 'private', 'boxes', 'Wins and hard bits', ['One thing that went well lately.', 'One thing that was hard.']],
];

test('every preset has the texts that were agreed, and there is no other', () => {
  const shipped = PRESETS.map(({ key, levels, form, question, answers }) => [
    key,
    levels[0],
    form,
    question,
    answers.map(({ label, meaning }) => (meaning === undefined ? label : `${label} - ${meaning}`)),
  ]);
  const byKey = (a: unknown[], b: unknown[]) => String(a[0]).localeCompare(String(b[0]));
  expect(shipped.toSorted(byKey)).toEqual(AGREED.toSorted(byKey));
});

test('whoever would rather not talk in pictures has plain words, one press away, wherever the weather is asked', () => {
  const weather = PRESETS.filter(({ question }) => question.includes('weather'));
  expect(weather.map(({ key, plain }) => [key, plain])).toEqual([
    ['weather-3', 'weather-3-plain'],
    ['weather-5', 'weather-5-plain'],
    ['leaving-weather', 'weather-3-plain'],
  ]);
});

test('every answer has a picture, but in plain words, where people write, and where a facilitator writes the answers', () => {
  const bare = PRESETS.filter(({ answers }) => !answers.some(({ picture }) => picture !== undefined)).map(({ key }) => key);
  expect(bare).toEqual(['weather-3-plain', 'weather-5-plain', 'one-word', 'where-from', 'wins-and-hard-bits']);
});

describe.each(PRESETS)('$key', ({ answers, plain, pair, levels, ordered }) => {
  const named = (wanted: string | undefined) => PRESETS.find(({ key }) => key === wanted);

  test('can be answered by key', () => {
    expect(new Set(answers.map(({ key }) => key)).size).toBe(answers.length);
    expect(answers.length).toBeLessThanOrEqual(7);
    expect(new Set(levels).size).toBe(levels.length);
  });

  test('has the same answers as the poll it stands for, or is compared with', () => {
    expect(plain === undefined || named(plain)?.answers.length === answers.length).toBe(true);
    expect(pair === undefined || named(pair)?.answers).toEqual(pair === undefined || answers);
  });

  test('has pictures for all its answers or for none, and short names where they may be joined', () => {
    expect(new Set(answers.map(({ picture }) => picture !== undefined)).size).toBeLessThanOrEqual(1);
    expect(new Set(answers.map(({ picture }) => picture)).size).toBe(
      answers.some(({ picture }) => picture) ? answers.length : Math.min(answers.length, 1),
    );
    expect(!ordered || answers.every(({ short }) => short !== undefined)).toBe(true);
  });
});
