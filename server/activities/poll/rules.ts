import { refuse, Refusal } from '../../lib/refusal.ts';
import { ANSWER, type Effect, type Held, type Moment, type Responses } from '../kind.ts';
import { withMoved } from './again.ts';
import { formOf } from './forms.ts';
import { putOff, waitFor } from './closing.ts';
import { decideForOther, mostThroughOne } from './others.ts';
import { SMALLEST_PART } from './wire.ts';
import type { Line, PollChange, PollOutcome, PollResponse, PollSetup, PollWire } from './wire.ts';

/** Whoever is not done yet says so here. */
export const MORE_TIME = 'more-time';

export function decide(move: PollWire['move'], at: Moment<PollWire>): Effect<PollWire>[] | Refusal {
  if ('moreTime' in move)
    return move.moreTime ? [{ do: 'put', slot: MORE_TIME, body: { needsTime: true } }, ...waitFor(at)] : [NO_MORE_TIME];
  if ('closing' in move) return at.mayFacilitate ?? putOff(move.closing, at);
  const { choice, other, moved } = move;
  const given = choice === null ? null : formOf(at.setup).parse(choice, at.setup);
  if (given instanceof Refusal) return given;
  if (moved && (other || at.setup.since === undefined)) return refuse('malformed');
  if (other) return decideForOther(given, other, at);
  // Who has answered, or would rather not, is waited for no longer.
  return [
    given === null ? { do: 'drop', slot: ANSWER } : { do: 'put', slot: ANSWER, body: { choice: given, ...(moved && { moved }) } },
    NO_MORE_TIME,
  ];
}

const NO_MORE_TIME: Effect<PollWire> = { do: 'drop', slot: MORE_TIME };

/** The answers among what lies in the slots of answers. */
export const answersIn = (responses: PollResponse[]) => responses.flatMap((response) => ('choice' in response ? [response] : []));

/** All that remains of a poll. A private one with too few answers leaves the number alone. */
export function tally(responses: Responses<PollWire>, { setup }: Pick<Held<PollWire>, 'setup'>): PollOutcome {
  const choices = answersIn(responses(ANSWER)).map(({ choice }) => choice);
  const answered = choices.length;
  const known = setup.level === 'private' ? mostThroughOne(responses) : 0;
  if (setup.level === 'private' && answered - known < setup.threshold) return { show: 'too-few', answered };
  const smallest = SMALLEST_PART + known;
  return withMoved(formOf(setup).tally(choices, setup, smallest), responses(ANSWER), smallest);
}

/** First names by answer, in the order of the answers; under each, where somebody chose several. Whoever has none is an empty name. */
export const namesOf = (responses: PollResponse[], { answers }: PollSetup): string[][] =>
  answers.map(({ key }) =>
    answersIn(responses)
      .filter(({ choice }) => [choice].flat().includes(key))
      .map(({ who, name }) => who ?? name ?? '')
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
