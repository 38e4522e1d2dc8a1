import type { PollOutcome } from '../../activities/poll/wire.ts';

/** The reflection survey: seven questions, none of which has to be answered. */

export const CHOICE_KEYS = ['how', 'part', 'heard'] as const;
export type ChoiceKey = (typeof CHOICE_KEYS)[number];

export const TEXT_KEYS = ['helped', 'in-the-way', 'next'] as const;
export type TextKey = (typeof TEXT_KEYS)[number];

export const QUOTES = ['named', 'unnamed', 'no'] as const;
export type Quote = (typeof QUOTES)[number];

type Answer = { key: string; label: string };
export type ChoiceQuestion = { question: string; answers: readonly Answer[]; ordered: boolean };

/** The questions themselves are content, and read the same on the screen, on the session page and in files. */
export const CHOICE_QUESTIONS: Record<ChoiceKey, ChoiceQuestion> = {
  how: {
    question: 'How was the session for you?',
    answers: [
      { key: 'very-good', label: 'Very good' },
      { key: 'good', label: 'Good' },
      { key: 'ok', label: 'OK' },
      { key: 'not-good', label: 'Not good' },
      { key: 'bad', label: 'Bad' },
    ],
    ordered: true,
  },
  part: {
    question: 'Could you take part in the way you wanted?',
    answers: [
      { key: 'yes', label: 'Yes' },
      { key: 'mostly', label: 'Mostly' },
      { key: 'not-really', label: 'Not really' },
      { key: 'no', label: 'No' },
    ],
    ordered: true,
  },
  heard: {
    question: 'Did you feel heard?',
    answers: [
      { key: 'yes', label: 'Yes' },
      { key: 'mostly', label: 'Mostly' },
      { key: 'not-really', label: 'Not really' },
      { key: 'no', label: 'No' },
      { key: 'did-not-want', label: 'I did not want to speak' },
    ],
    ordered: false,
  },
};

export const TEXT_QUESTIONS: Record<TextKey, string> = {
  helped: 'What helped you take part?',
  'in-the-way': 'What got in the way, or left you out?',
  next: 'What should we keep, change or try?',
};

export const QUOTE_QUESTION = 'May we quote your words?';

/** In characters as people count them. */
export const LONGEST_LINE = 500;

/** Fewest people before anything of a survey is shown. It cannot be changed. */
export const SURVEY_THRESHOLD = 5;

/** What somebody answers; whatever is left out was passed over. `name`: only for quotes with one. */
export type Reflection = {
  choices: Partial<Record<ChoiceKey, string>>;
  texts: Partial<Record<TextKey, string>>;
  quote: Quote | null;
  name: string | null;
};

export type SurveyLine = { text: string; quote: Quote; name?: string };

/** What is left of a survey. `texts` are null with too few answers, and when their time was over with none to be quoted. */
export type SurveyOutcome = { answered: number; choices: Record<ChoiceKey, PollOutcome>; texts: Record<TextKey, SurveyLine[]> | null };
