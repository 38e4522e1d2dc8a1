import { Refusal } from '../../lib/refusal.ts';
import { ANSWER, type Effect, type Held, type Moment, type Responses } from '../kind.ts';
import { formOf } from './forms.ts';
import type { Line, PollChange, PollOutcome, PollSetup, PollWire } from './wire.ts';

export function decide({ choice }: PollWire['move'], { setup }: Pick<Moment<PollWire>, 'setup'>): Effect<PollWire>[] | Refusal {
  if (choice === null) return [{ do: 'drop', slot: ANSWER }];
  const parsed = formOf(setup).parse(choice, setup);
  return parsed instanceof Refusal ? parsed : [{ do: 'put', slot: ANSWER, body: { choice: parsed } }];
}

/** All that remains of a poll. A private one with too few answers leaves the number alone. */
export function tally(responses: Responses<PollWire>, { setup }: Pick<Held<PollWire>, 'setup'>): PollOutcome {
  const choices = responses(ANSWER).map(({ choice }) => choice);
  const answered = choices.length;
  if (setup.level === 'private' && answered < setup.threshold) return { show: 'too-few', answered };
  return formOf(setup).tally(choices, setup);
}

/** First names by answer, in the order of the answers. Whoever has none is an empty name. */
export const namesOf = (responses: PollWire['response'][], { answers }: PollSetup): string[][] =>
  answers.map(({ key }) =>
    responses
      .filter(({ choice }) => choice === key)
      .map(({ name }) => name ?? '')
      .toSorted(),
  );

/** Takes every line that says this out of what people see, or puts it back. */
export const withLine = (outcome: PollOutcome, { text, hidden }: PollChange): PollOutcome =>
  inTexts(outcome, (line) => (line.text !== text ? line : { text, ...(hidden && { hidden }) }));

/** As everybody may see it. */
export const withoutHidden = (outcome: PollOutcome): PollOutcome => inTexts(outcome, ({ hidden, ...line }) => (hidden ? [] : line));

/** What is kept after the session: no line that was taken out, and no text at all unless the group has said so. */
export const afterwards = (outcome: PollOutcome, { keep }: PollSetup): PollOutcome =>
  outcome.show === 'texts' && !keep ? { show: 'not-kept', answered: outcome.answered } : withoutHidden(outcome);

const inTexts = (outcome: PollOutcome, change: (line: Line) => Line | never[]): PollOutcome =>
  outcome.show === 'texts' ? { ...outcome, texts: outcome.texts.map((lines) => lines.flatMap(change)) } : outcome;
