import type { PollAnswer } from './wire.ts';

/** What reports say of polls. The result card says the same sentences; a test holds them together. */

const TITLES: Record<string, string> = {
  'weather-3': 'Weather poll',
  'weather-3-plain': 'How we are',
  'weather-5': 'Weather in 5 steps',
  'weather-5-plain': 'How we are, in 5 steps',
  'leaving-weather': 'Weather as we leave',
  'energy-5': 'Our batteries',
  'feeling-4': 'How we feel',
  'one-word': 'One word',
  'who-is-here': 'Who is here',
  'first-time': 'First time here?',
  'where-from': 'Where we are',
  'tech-ready-4': 'Sound and picture',
  'pace-5': 'Pace',
  'break-3': 'Break',
  'taking-in': 'How we take things in',
  'vak-4': 'Kinds of learner',
  'confidence-4': 'How sure we feel',
  'fist-0-5': 'Fist to five',
  'temperature-5': 'Warm or cold',
  'ready-3': 'Ready to go on?',
  'agreement-check': 'Our agreement: does it work?',
  'heard-4': 'Having our say',
  'wins-and-hard-bits': 'Wins and hard bits',
};
/** A poll without a name is called by its question. */
export const titleOf = ({ preset, question }: { preset: string; question: string }): string => TITLES[preset] ?? question;

/** What one person, and what several people do who chose these answers. */
const DO: Record<string, [one: string, several: string]> = {
  'weather-3 sunny': ['is sunny', 'are sunny'],
  'weather-3 bright-spells': ['is cloudy with bright spells', 'are cloudy with bright spells'],
  'weather-3 storm': ['has a storm', 'have a storm'],
  'weather-3 sunny bright-spells': ['is sunny or cloudy', 'are sunny or cloudy'],
  'weather-3 bright-spells storm': ['is cloudy or has a storm', 'are cloudy or have a storm'],
  'weather-3-plain good': ['feels good', 'feel good'],
  'weather-3-plain mixed': ['feels a bit of both', 'feel a bit of both'],
  'weather-3-plain hard': ['finds today hard', 'find today hard'],
  'weather-3-plain good mixed': ['feels good, or a bit of both', 'feel good, or a bit of both'],
  'weather-3-plain mixed hard': ['feels a bit of both, or finds today hard', 'feel a bit of both, or find today hard'],
};

/** Polls that are answered in the same words are spoken of in the same words. */
const VOICES: Record<string, string> = { 'leaving-weather': 'weather-3' };

export function sayCount(how: 'all' | 'most' | 'some', preset: string, keys: string[], count: number, answer: string): string {
  const [one, several] = DO[[VOICES[preset] ?? preset, ...keys].join(' ')] ?? [`chose ${answer}`, `chose ${answer}`];
  switch (how) {
    case 'all':
      return `All who answered (${count}) ${several}.`;
    case 'most':
      return `Most of us (${count}) ${several}.`;
    case 'some':
      return `${count} ${count === 1 ? one : several}.`;
  }
}

/** What people do who leave as they arrived. */
const LEAVE: Record<string, [left: string, arrived: string]> = {
  'leaving-weather sunny': ['left sunny', 'arrived sunny'],
  'leaving-weather bright-spells': ['left cloudy with bright spells', 'arrived so'],
  'leaving-weather storm': ['left with a storm', 'arrived with one'],
};

export function sayThen(preset: string, keys: string[], how: 'more' | 'fewer' | 'same', answer: string): string {
  const [now, then] = LEAVE[[preset, ...keys].join(' ')] ?? [`chose ${answer}`, 'before'];
  switch (how) {
    case 'more':
      return `More people ${now} than ${then}.`;
    case 'fewer':
      return `Fewer people ${now} than ${then}.`;
    case 'same':
      return `As many people ${now} as ${then}.`;
  }
}

const WELCOME: Record<string, string> = {
  'weather-3': 'All weather is welcome here.',
  'weather-5': 'All weather is welcome here.',
  'leaving-weather': 'All weather is welcome here.',
  'weather-3-plain': 'You are welcome here as you are.',
  'weather-5-plain': 'You are welcome here as you are.',
  'energy-5': 'You are welcome here as you are.',
  'feeling-4': 'You are welcome here as you are.',
  'one-word': 'You are welcome here as you are.',
};
export const welcomeOf = (preset: string): string[] => (WELCOME[preset] ? [WELCOME[preset]] : []);

const inARow = new Intl.ListFormat('en-GB', { type: 'unit' });

/** Along a scale from better to harder. */
const MOVES: Record<string, string> = {
  easier: 'moved to an easier answer',
  same: 'gave the same answer',
  harder: 'moved to a harder answer',
  'easier same': 'moved to an easier answer or gave the same',
  'same harder': 'gave the same answer or moved to a harder one',
};

/** What is shown once enough people have answered. */
const SHOWN = { one: 'the spread', many: 'the spread', words: 'the words', boxes: 'the lines', rank: 'the order' };

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

export const say = {
  answered: (count: number) => (count === 0 ? 'Nobody answered.' : `${people(count)} answered.`),
  totalsOnly: (count: number) => `${say.answered(count)} We keep these totals, and not who chose what.`,
  tooFew: (form: keyof typeof SHOWN, count: number, threshold: number) =>
    `${say.answered(count)} We show ${SHOWN[form]} when ${threshold} or more people have answered.`,
  throughOne: (count: number) => `${say.answered(count)} Too many of these answers came through one person, so we show nothing.`,
  tooSmall: (count: number) => `${say.answered(count)} Some numbers are too small to show.`,
  nearlyAll: (answers: string) => `All of us, or all but 1 or 2, chose ${answers}.`,
  cameFirst: (answers: string) => `${answers} came first.`,
  notKept: (count: number) => `${people(count)} wrote something. The words are not kept: the group did not ask for it.`,
  rounded: (sum: number) => `Shares are rounded, so they add to ${sum}.`,
  percent: (share: number) => `${share} %`,
  underOne: 'under 1 %',
  allEqual: 'All came out equal.',
  nobody: 'Nobody answered.',
  differentPlaces: 'We are in different places.',
  differentThings: 'We chose different things.',
  joined: 'Small numbers are joined, so that nobody stands out.',
  namesGo: 'The names go when the session ends. Only the counts stay.',
  severalAnswers: 'People could choose more than one.',
  equalOnes: 'Answers that came out equal stand as they were asked.',
  fromAToZ: 'This is what people wrote, from A to Z.',
  nothingCame: 'Nobody wrote anything.',
  noLines: 'There is nothing to show here.',
  keptLines: 'We keep these words with the session, and not who wrote what.',
  answer: 'Answer',
  people: 'People',
  share: 'Share',
  ofPeople: 'Share of people',
  place: 'Place',
  putFirst: 'Put first by',
  aboutTheSame: 'About the same as before. To show more could give somebody away.',
  beforeAndAfter: 'Before and after',
  moved(both: number, parts: { key: string; count: number }[] | null) {
    const who = `Of ${people(both)} who answered both times`;
    if (parts === null) return `${who}, some numbers are too small to show.`;
    const pieces = parts.filter(({ count }) => count > 0).map(({ key, count }) => `${count} ${MOVES[key] ?? key}`);
    return `${who}, ${inARow.format(pieces)}.`;
  },
  before: 'Before',
  after: 'After',
  answeredThen(before: number, after: number) {
    const difference = Math.abs(after - before);
    const than = after === before ? 'as many as before' : `${difference} ${after > before ? 'more' : 'fewer'} than before`;
    return `${people(after)} answered, ${than}.`;
  },
  compareWithCare:
    'People who left early are missing, and people may answer what seems polite. One question does not measure how people are.',
  few: 'Fewer than 3, or nobody',
  nearlyAllPeople: 'All, or all but 1 or 2',
  others: 'Other answers',
  othersInside: 'other answers',
};

/** As British English lists: no comma before the "or". */
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const listed = (labels: string[]): string => and.format(labels);

/** Answers inside a sentence: "cloudy or storm". */
export function insideOf(answers: PollAnswer[], ordered: boolean): string {
  const inside = answers.map(({ short, label }) => short ?? label);
  return inside.length > 1 && !ordered ? say.othersInside : either.format(inside);
}

/** The same as a name: "Storm", and of answers that were joined "Cloudy or storm". */
export function nameOf(answers: PollAnswer[], ordered: boolean): string {
  const [only, ...more] = answers;
  if (only && more.length === 0) return only.label;
  const inside = insideOf(answers, ordered);
  return ordered ? inside.charAt(0).toLocaleUpperCase('en-GB') + inside.slice(1) : say.others;
}
