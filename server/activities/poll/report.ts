import type { Bar, Block, Report } from '../../document/wire.ts';
import type { Left } from '../kind.ts';
import { asksOf } from './asks.ts';
import { comparedWithBefore } from './compare.ts';
import { formName } from './forms.ts';
import { insideOf, listed, nameOf, say, sayCount, titleOf, welcomeOf } from './report-words.ts';
import { withoutHidden } from './rules.ts';
import type { Count, Part, Place, PollAnswer, PollOutcome, PollSetup, PollWire } from './wire.ts';

/** What is said of how people are. All other polls are about the work. */
const MOODS = ['weather-3', 'weather-3-plain', 'weather-5', 'weather-5-plain', 'leaving-weather', 'energy-5', 'feeling-4', 'one-word'];

/** A poll as it stands on the page afterwards: what was asked, the sentence of the result card, the numbers. */
export function report(outcome: PollOutcome | null, setup: PollSetup, earlier: Left<PollWire>[] = []): Report {
  const title = titleOf(setup);
  const asked: Block[] = setup.question === title ? [] : [text(setup.question)];
  return {
    title,
    chapter: MOODS.includes(setup.preset) ? 'mood' : 'polls',
    asks: asksOf(setup),
    blocks: outcome ? [...asked, ...blocksOf(withoutHidden(outcome), setup), ...comparedWithBefore(outcome, setup, earlier)] : asked,
  };
}

function blocksOf(outcome: PollOutcome, setup: PollSetup): Block[] {
  const { answered } = outcome;
  switch (outcome.show) {
    case 'too-few':
      return [text(answered < setup.threshold ? say.tooFew(formName(setup), answered, setup.threshold) : say.throughOne(answered))];
    case 'words-only':
      return [text(said([formName(setup) === 'many' ? say.differentThings : say.differentPlaces], setup)), text(say.tooSmall(answered))];
    case 'not-kept':
      return [text(say.notKept(answered))];
    case 'parts':
      return [spread(outcome.parts, answered, setup), ...movedIn(outcome), note(partsNote(outcome.parts, answered, setup))];
    case 'counts':
      return [counted(outcome.counts, answered, setup), note(keptOf(answered, setup))];
    case 'places':
      return [inOrder(outcome.places, setup), note(`${say.totalsOnly(answered)}${setup.level === 'private' ? ` ${say.equalOnes}` : ''}`)];
    case 'texts':
      return written(outcome, setup);
  }
}

const movedIn = ({ moved }: Extract<PollOutcome, { show: 'parts' }>): Block[] =>
  moved ? [text(say.moved(moved.both, moved.parts?.map(({ answers, count }) => ({ key: answers.join(' '), count })) ?? null))] : [];

const text = (words: string): Block => ({ block: 'paragraph', text: words });
const note = (words: string): Block => ({ block: 'note', text: words });
const said = (sentences: string[], { preset }: PollSetup): string => [...sentences, ...welcomeOf(preset)].join(' ');

const answersOf = (part: Part, { answers }: PollSetup): PollAnswer[] => answers.filter(({ key }) => part.answers.includes(key));
const labelOf = (wanted: string, { answers }: PollSetup): string => answers.find(({ key }) => key === wanted)?.label ?? wanted;
const shareOf = (count: number, all: number): number => (all === 0 ? 0 : Math.round((100 * count) / all));

function spread(parts: Part[], answered: number, setup: PollSetup): Block {
  const sum = parts.reduce((all, { count }) => all + shareOf(count, answered), 0);
  return {
    block: 'bars',
    caption: said(ofParts(parts, answered, setup), setup),
    head: [say.answer, say.people, say.share],
    bars: parts.map((part) => bar(nameOf(answersOf(part, setup), setup.ordered), part.answers, part.count, answered)),
    ...(sum !== 100 && sum !== 0 && { note: say.rounded(sum) }),
  };
}

function bar(label: string, of: string[], count: number, all: number): Bar {
  const share = shareOf(count, all);
  return {
    label,
    of,
    count,
    share: share === 0 && count > 0 ? say.underOne : say.percent(share),
    fraction: all === 0 ? 0 : count / all,
  };
}

/** What most of us chose comes first; the rest, and all where nothing has a majority, in the order of the answers. */
function ofParts(parts: Part[], answered: number, setup: PollSetup): string[] {
  const chosen = parts.filter(({ count }) => count > 0);
  const most = chosen.find(({ count }) => count > answered / 2);
  const rest = chosen.filter((part) => part !== most).map((part) => sentence('some', part, setup));
  if (chosen.length === 0) return [say.nobody];
  return most ? [sentence(rest.length === 0 ? 'all' : 'most', most, setup), ...rest] : rest;
}

const sentence = (how: 'all' | 'most' | 'some', part: Part, setup: PollSetup): string =>
  sayCount(how, setup.preset, part.answers, part.count, insideOf(answersOf(part, setup), setup.ordered));

const keptOf = (answered: number, { level }: PollSetup): string => (level === 'named' ? say.namesGo : say.totalsOnly(answered));

function partsNote(parts: Part[], answered: number, setup: PollSetup): string {
  const kept = keptOf(answered, setup);
  return parts.some(({ answers }) => answers.length > 1) ? `${kept} ${say.joined}` : kept;
}

function counted(counts: Count[], answered: number, setup: PollSetup): Block {
  return {
    block: 'bars',
    caption: said(ofCounts(counts, setup), setup),
    head: [say.answer, say.people, say.ofPeople],
    bars: counts.map(({ answer, count }) => {
      const label = labelOf(answer, setup);
      if (count === 'few') return { label, of: [answer], count: say.few, share: '', fraction: 0 };
      if (count === 'nearly-all') return { label, of: [answer], count: say.nearlyAllPeople, share: '', fraction: 1 };
      return bar(label, [answer], count, answered);
    }),
    note: say.severalAnswers,
    several: true,
  };
}

const MOST_NAMED = 3;

/** Only what is chosen most: the table holds the rest. */
function ofCounts(counts: Count[], setup: PollSetup): string[] {
  const nearlyAll = counts.filter(({ count }) => count === 'nearly-all').map(({ answer }) => labelOf(answer, setup));
  const numbers = counts
    .flatMap(({ answer, count }) => (typeof count === 'number' && count > 0 ? [{ answer: labelOf(answer, setup), count }] : []))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_NAMED)
    .map(({ answer, count }) => sayCount('some', '', [], count, answer));
  const sentences = nearlyAll.length > 0 ? [say.nearlyAll(listed(nearlyAll)), ...numbers] : numbers;
  return sentences.length > 0 ? sentences : [counts.some(({ count }) => count === 'few') ? say.differentThings : say.nobody];
}

/** A table: bars would say how far apart the places are, which nobody can know. */
function inOrder(places: Place[], setup: PollSetup): Block {
  const first = places.filter(({ place }) => place === 1);
  const isCounted = places.every((each) => each.first !== undefined);
  return {
    block: 'table',
    caption: first.length === places.length ? say.allEqual : say.cameFirst(listed(first.map(({ answer }) => labelOf(answer, setup)))),
    head: [say.answer, say.place, ...(isCounted ? [say.putFirst] : [])],
    rows: places.map((each) => [labelOf(each.answer, setup), each.place, ...(isCounted ? [each.first ?? 0] : [])]),
  };
}

function written(outcome: Extract<PollOutcome, { show: 'texts' }>, setup: PollSetup): Block[] {
  const lists = outcome.texts.flatMap((lines, at): Block[] => {
    const asked = setup.answers[at];
    const list: Block = lines.length === 0 ? text(say.noLines) : { block: 'list', items: lines.map((line) => line.text) };
    return asked ? [{ block: 'heading', text: asked.label }, list] : [list];
  });
  return [text(said([outcome.answered === 0 ? say.nothingCame : say.fromAToZ], setup)), ...lists, note(say.keptLines)];
}
