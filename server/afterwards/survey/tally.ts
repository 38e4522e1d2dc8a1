import { poll } from '../../activities/poll/poll.ts';
import type { PollSetup, PollWire } from '../../activities/poll/wire.ts';
import type { SurveyAnswers } from '../../store/afterwards.ts';
import {
  CHOICE_KEYS,
  CHOICE_QUESTIONS,
  SURVEY_THRESHOLD,
  TEXT_KEYS,
  type ChoiceKey,
  type Reflection,
  type SurveyLine,
  type SurveyOutcome,
  type TextKey,
} from './wire.ts';

/** In which slot of the box it stands that somebody answered at all. */
export const ANSWERED = 'answered';
const SLOTS: readonly string[] = [ANSWERED, ...CHOICE_KEYS, ...TEXT_KEYS];

/** A question with choices is a private poll: the same threshold, and the same joining of small parts. */
export const pollOf = (key: ChoiceKey): PollSetup => ({
  preset: 'own',
  form: 'one',
  question: CHOICE_QUESTIONS[key].question,
  answers: [...CHOICE_QUESTIONS[key].answers],
  ordered: CHOICE_QUESTIONS[key].ordered,
  level: 'private',
  threshold: SURVEY_THRESHOLD,
  hold: true,
  purpose: '',
});

/**
 * Each answer apart, so that even in the box nobody can see which ones are of the same person. The word on quoting goes with every text,
 * because afterwards nothing else could tell what may be quoted.
 */
export function sealedParts({ choices, texts, quote, name }: Reflection): SurveyAnswers {
  const said = { quote: quote ?? 'no', ...(name !== null && { name }) };
  const parts = new Map<string, object | null>();
  for (const key of CHOICE_KEYS) parts.set(key, choices[key] === undefined ? null : { choice: choices[key] });
  for (const key of TEXT_KEYS) parts.set(key, texts[key] === undefined ? null : { text: texts[key], ...said });
  return parts.set(ANSWERED, [...parts.values()].some((part) => part !== null) ? {} : null);
}

/** What somebody answered, put together again for themselves. */
export function reflectionOf(parts: SurveyAnswers): Reflection {
  const reflection: Reflection = { choices: {}, texts: {}, quote: null, name: null };
  for (const key of CHOICE_KEYS) {
    const part = parts.get(key) as { choice: string } | null | undefined;
    if (part) reflection.choices[key] = part.choice;
  }
  for (const key of TEXT_KEYS) {
    const part = parts.get(key) as SurveyLine | null | undefined;
    if (!part) continue;
    reflection.texts[key] = part.text;
    reflection.quote = part.quote;
    reflection.name = part.name ?? null;
  }
  return reflection;
}

export const SLOTS_OF_ONE = SLOTS;

/** All that remains. Question by question, so that no two answers can be laid side by side. */
export function tallySurvey(responses: (slot: string) => object[]): SurveyOutcome {
  const answered = responses(ANSWERED).length;
  const held = { stage: {}, shared: new Map(), series: new Map() };
  const outcomeOf = (key: ChoiceKey) => poll.tally(() => responses(key) as PollWire['response'][], { ...held, setup: pollOf(key) });
  const textsOf = (key: TextKey) => (responses(key) as SurveyLine[]).toSorted((a, b) => a.text.localeCompare(b.text, 'en'));
  return {
    answered,
    choices: { how: outcomeOf('how'), part: outcomeOf('part'), heard: outcomeOf('heard') },
    texts: answered < SURVEY_THRESHOLD ? null : { helped: textsOf('helped'), 'in-the-way': textsOf('in-the-way'), next: textsOf('next') },
  };
}

/** When the time of the texts is over: what may be quoted stays. */
export function withoutTexts(outcome: SurveyOutcome): SurveyOutcome {
  if (outcome.texts === null) return outcome;
  const quotable = (lines: SurveyLine[]) => lines.filter(({ quote }) => quote !== 'no');
  const { helped, next } = outcome.texts;
  return { ...outcome, texts: { helped: quotable(helped), 'in-the-way': quotable(outcome.texts['in-the-way']), next: quotable(next) } };
}
