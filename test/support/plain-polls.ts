import type { Choice as Answer, Count, PollChoice, PollOutcome } from '../../server/activities/poll/wire.ts';

/** What a poll leaves, worked out by hand for three things that people can say, instead of by the rules for any number. */

export const SAYINGS = ['sunny', 'bright-spells', 'storm'] as const;
export type Saying = (typeof SAYINGS)[number];

/** `smallest`: what a part that is shown must hold, in private polls; with 3, a count of 1 or 2 is shown to nobody. */
type Given = { said: Saying[]; isPrivate: boolean; smallest: number };

/** A way to answer: how its poll is opened, what is sent for each saying, and what remains where enough have answered. */
export type PlainPoll = { setup: PollChoice; sends: Record<Saying, Answer>; leaves: (given: Given) => PollOutcome };

export const outcomeByHand = (poll: PlainPoll, given: Omit<Given, 'smallest'>, rules: { threshold: number; known: number }): PollOutcome =>
  given.isPrivate && given.said.length - rules.known < rules.threshold
    ? { show: 'too-few', answered: given.said.length }
    : poll.leaves({ ...given, smallest: 3 + rules.known });

const howMany = (said: Saying[], ...wanted: Saying[]): number => said.filter((saying) => wanted.includes(saying)).length;

export const WEATHER: PlainPoll = {
  setup: { preset: 'weather-3' },
  sends: { sunny: 'sunny', 'bright-spells': 'bright-spells', storm: 'storm' },
  leaves({ said, isPrivate, smallest }) {
    const isSmall = (count: number): boolean => count > 0 && count < smallest;
    const [sunny, cloudy, storm] = SAYINGS.map((saying) => howMany(said, saying)) as [number, number, number];
    const answered = said.length;
    const three = [
      { answers: ['sunny'], count: sunny },
      { answers: ['bright-spells'], count: cloudy },
      { answers: ['storm'], count: storm },
    ];
    const easierTwo = [{ answers: ['sunny', 'bright-spells'], count: sunny + cloudy }, three[2]!];
    const harderTwo = [three[0]!, { answers: ['bright-spells', 'storm'], count: cloudy + storm }];
    const parts = (shown: typeof three): PollOutcome => ({ show: 'parts', answered, parts: shown });

    if (!isPrivate) return parts(three);
    if (isSmall(sunny) || isSmall(storm)) {
      const two = isSmall(sunny) ? easierTwo : harderTwo;
      // With an empty middle the ends would have to join each other, over the whole list.
      return cloudy === 0 || two.some(({ count }) => isSmall(count)) ? { show: 'words-only', answered } : parts(two);
    }
    if (!isSmall(cloudy)) return parts(three);
    // In the middle: to the smaller side that has anybody in it, to the harder one if both are the same.
    return parts(sunny > 0 && (storm === 0 || sunny < storm) ? easierTwo : harderTwo);
  },
};

/** Nobody says three of the seven, and all who say the first say the second too. */
const several: PlainPoll = {
  setup: { preset: 'who-is-here' },
  sends: { sunny: ['family'], 'bright-spells': ['live-with-this', 'family'], storm: ['service', 'curious'] },
  leaves({ said, isPrivate, smallest }) {
    const answered = said.length;
    const [first, second, third] = [howMany(said, 'bright-spells'), howMany(said, 'sunny', 'bright-spells'), howMany(said, 'storm')];
    const counts = [first, second, third, 0, 0, third, 0];
    const keys = ['live-with-this', 'family', 'service', 'research', 'community', 'curious', 'something-else'];
    const shown = (shade: (count: number) => Count['count']): PollOutcome => ({
      ...{ show: 'counts', answered },
      counts: keys.map((answer, at) => ({ answer, count: shade(counts[at]!) })),
    });
    if (!isPrivate) return shown((count) => count);
    // Three of them are always nobody, for which there are words only while 3 is the smallest part.
    if (answered < 6 || smallest > 3) return { show: 'words-only', answered };
    const numbers = counts.filter((count) => count >= 3 && answered - count >= 3);
    const fewOnes = counts.filter((count) => count < 3).length;
    const hasNearlyAll = counts.some((count) => count >= 3 && answered - count < 3);
    const rest = 2 * (fewOnes - 1);
    if (!hasNearlyAll && numbers.reduce((sum, count) => sum + count, 0) + rest <= answered) return { show: 'words-only', answered };
    return shown((count) => (count < 3 ? 'few' : answered - count < 3 ? 'nearly-all' : count));
  },
};

const order: PlainPoll = {
  setup: { own: { form: 'rank', question: 'What shall we do first?', answers: ['Tea', 'The plan', 'A walk'], ordered: false } },
  sends: {
    sunny: ['answer-1', 'answer-2', 'answer-3'],
    'bright-spells': ['answer-3', 'answer-1', 'answer-2'],
    storm: ['answer-2', 'answer-3', 'answer-1'],
  },
  leaves({ said, isPrivate }) {
    const [sunny, cloudy, storm] = SAYINGS.map((saying) => howMany(said, saying)) as [number, number, number];
    const sums = [
      { answer: 'answer-1', sum: sunny + 2 * cloudy + 3 * storm, first: sunny },
      { answer: 'answer-2', sum: 2 * sunny + 3 * cloudy + storm, first: storm },
      { answer: 'answer-3', sum: 3 * sunny + cloudy + 2 * storm, first: cloudy },
    ].toSorted((a, b) => a.sum - b.sum);
    const places = sums.map(({ answer, ...each }, at) =>
      isPrivate ? { answer, place: at + 1 } : { answer, place: 1 + sums.findIndex(({ sum }) => sum === each.sum), ...each },
    );
    return { show: 'places', answered: said.length, places };
  },
};

/** In the alphabet: "calm", "müde", "Zzz". */
const words: PlainPoll = {
  setup: { preset: 'one-word' },
  sends: { sunny: 'Zzz', 'bright-spells': 'calm', storm: 'müde' },
  leaves({ said }) {
    const lines = [
      ...Array<string>(howMany(said, 'bright-spells')).fill('calm'),
      ...Array<string>(howMany(said, 'storm')).fill('müde'),
      ...Array<string>(howMany(said, 'sunny')).fill('Zzz'),
    ];
    return { show: 'texts', answered: said.length, texts: [lines.map((text) => ({ text }))] };
  },
};

/** Half of the polls are the weather. What people write is private, or not asked. */
export const PLAIN_POLLS = { private: [WEATHER, WEATHER, WEATHER, several, order, words], counted: [WEATHER, WEATHER, several, order] };
