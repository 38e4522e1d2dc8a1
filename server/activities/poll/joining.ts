import { SMALLEST_PART, type Part } from './wire.ts';

/** Answers beside each other, by their place in the list, and how many people chose one of them. */
type Span = { from: number; to: number; count: number };

const isSmall = (count: number, smallest: number): boolean => count > 0 && count < smallest;

/**
 * The parts of a private result in which nobody stands out: each shown part is empty or holds at least `smallest` people.
 * `counts` are in the order of `answers`. Null where one part over the whole list would be all that is left; then no more can
 * be said than "we are in different places".
 */
export function joinSmallParts(answers: string[], counts: number[], ordered: boolean, smallest = SMALLEST_PART): Part[] | null {
  return ordered ? joinNeighbours(answers, counts, smallest) : joinOthers(answers, counts, smallest);
}

/**
 * Answers from better to harder: while any part is small, the one furthest from the middle joins the nearest part that has
 * people in it, looking towards the middle first. The joined part carries the names of all that it covers.
 */
function joinNeighbours(answers: string[], counts: number[], smallest: number): Part[] | null {
  const last = answers.length - 1;
  let spans: Span[] = counts.map((count, at) => ({ from: at, to: at, count }));
  const nextSmall = () => furthestSmall(spans, last / 2, smallest);
  for (let small = nextSmall(); small; small = nextSmall()) {
    const neighbour = neighbourOf(small, spans, last / 2);
    if (!neighbour) return null;
    const joined: Span = {
      from: Math.min(small.from, neighbour.from),
      to: Math.max(small.to, neighbour.to),
      count: small.count + neighbour.count,
    };
    if (joined.from === 0 && joined.to === last) return null;
    spans = [...spans.filter(({ to }) => to < joined.from), joined, ...spans.filter(({ from }) => from > joined.to)];
  }
  return spans.map(({ from, to, count }) => ({ answers: answers.slice(from, to + 1), count }));
}

/** Of two that are equally far, the easier one: the other's turn comes, and the order changes nothing. */
const furthestSmall = (spans: Span[], middle: number, smallest: number): Span | undefined =>
  spans.filter(({ count }) => isSmall(count, smallest)).toSorted((a, b) => Math.abs(sideOf(b, middle)) - Math.abs(sideOf(a, middle)))[0];

/** How far a part lies from the middle of the scale: below zero on the easier side, above it on the harder. */
const sideOf = ({ from, to }: Span, middle: number): number => (from + to) / 2 - middle;

function neighbourOf(span: Span, spans: Span[], middle: number): Span | undefined {
  const easier = spans.findLast(({ to, count }) => to < span.from && count > 0);
  const harder = spans.find(({ from, count }) => from > span.to && count > 0);
  const side = sideOf(span, middle);
  if (side < 0) return harder ?? easier;
  if (side > 0) return easier ?? harder;
  // In the middle itself there is no "towards": the smaller neighbour, or the harder of two that are the same.
  return easier && harder ? (easier.count < harder.count ? easier : harder) : (easier ?? harder);
}

/**
 * Answers in no order: the small ones go into one part of "other answers", and so does the next smallest, always, together with
 * whatever equals it. Empty answers stay as they are. Null where nothing would be left to show.
 *
 * Why always: to join the small ones alone, or one more only where a single one was small, lets people who know the rule work
 * splits out: beside an answer of 3, "two others 4" could only be 2 and 2. Here the part holds a small answer and one
 * of at least 3, and which answers are in it follows from the numbers alone, never from their place in the list. So
 * each answer in it could be the one of at least 3, and of none can anybody say that only 1 or 2 people chose it.
 */
function joinOthers(answers: string[], counts: number[], smallest: number): Part[] | null {
  const chosen = answers.map((answer, at) => ({ answer, count: counts[at] ?? 0 }));
  if (!chosen.some(({ count }) => isSmall(count, smallest))) return chosen.map(({ answer, count }) => ({ answers: [answer], count }));
  const nextSmallest = Math.min(...counts.filter((count) => count >= smallest));
  const hidden = chosen.filter(({ count }) => count > 0 && count <= nextSmallest);
  const open = chosen.filter((part) => !hidden.includes(part));
  if (open.length === 0 || !Number.isFinite(nextSmallest)) return null;
  const others: Part = { answers: hidden.map(({ answer }) => answer), count: hidden.reduce((sum, { count }) => sum + count, 0) };
  return [...open.map(({ answer, count }) => ({ answers: [answer], count })), others];
}
