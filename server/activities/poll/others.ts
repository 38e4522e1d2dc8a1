import { Refusal, refuse } from '../../lib/refusal.ts';
import { cleanText } from '../../lib/text.ts';
import { LONGEST_NAME } from '../../wire.ts';
import { ANSWER, type Effect, type Moment, type Responses } from '../kind.ts';
import { MOST_OTHERS, type Choice, type ForOther, type Other, type PollResponse, type PollSetup, type PollWire } from './wire.ts';

/** Whom a person has added lies in a slot of its own, so that they can change it and nobody has to read all places to know. */
export const OTHERS = 'others';

/** Below the slot that counts as an answer, so that whoever is added is counted like everybody else. */
const slotOf = ({ place, how }: Other): string => `${ANSWER}/${how}/${place}`;

export const BY_PHONE = `${ANSWER}/phone`;

/** What remains when somebody answers through another person's panel; `given` is null to take it back. */
export function decideForOther(given: Choice | null, other: ForOther, { setup, own }: Moment<PollWire>): Effect<PollWire>[] | Refusal {
  const who = whoOf(other, setup);
  if (who instanceof Refusal || !maySay(other, setup)) return refuse('malformed');
  const added = othersIn(own(OTHERS));
  const before = added.find(({ place }) => place === other.place);
  const rest = added.filter((each) => each !== before);
  if (given === null) return before ? [{ do: 'drop', slot: slotOf(before) }, keepAdded(rest)] : [];
  const { place, how } = other;
  return [
    ...(before && before.how !== how ? [{ do: 'drop' as const, slot: slotOf(before) }] : []),
    { do: 'put', slot: slotOf(other), body: { choice: given, ...(who !== null && { who }) } },
    keepAdded([...rest, { place, how }]),
  ];
}

export const othersIn = (body: PollResponse | null): Other[] => (body && 'others' in body ? body.others : []);

const keepAdded = (others: Other[]): Effect<PollWire> =>
  others.length === 0
    ? { do: 'drop', slot: OTHERS }
    : { do: 'put', slot: OTHERS, body: { others: others.toSorted((a, b) => a.place - b.place) } };

/** Whoever is on the phone has asked for it, and knows, before a private answer, who will see it. */
const maySay = ({ how, asked, knows }: ForOther, { level }: PollSetup): boolean =>
  how === 'here' || (asked === true && (knows === true || level !== 'private'));

/** A first name stands beside an answer where names are to be seen, and nowhere else. */
function whoOf({ who }: ForOther, { level }: PollSetup): string | null | Refusal {
  if (who === undefined) return level === 'named' ? refuse('malformed') : null;
  return level === 'named' ? cleanText(who, { longest: LONGEST_NAME, lines: 'one' }) : refuse('malformed');
}

/**
 * So many answers at most came through one person beside their own, who may know them all. Nobody else's answer may be worked
 * out by taking them away: the threshold and the smallest part count without them.
 */
export function mostThroughOne(responses: Responses<PollWire>): number {
  const isTaken = (place: number) => (['here', 'phone'] as const).some((how) => responses(slotOf({ place, how })).length > 0);
  return Array.from({ length: MOST_OTHERS }, (_, at) => MOST_OTHERS - at).find(isTaken) ?? 0;
}
