import { z } from 'zod';
import { refuse, Refusal } from '../../lib/refusal.ts';
import { cleanText } from '../../lib/text.ts';
import { LEVELS, type Level } from '../wire.ts';
import { PRESETS, TOPIC_GAP, type Preset } from './presets/wire.ts';
import { ANSWERS, LABEL, MINUTES, MOST_OTHERS, MOVED, OWN, OWN_LEVELS, PLACES, PURPOSE, QUESTION, THRESHOLD, TOPIC } from './wire.ts';
import type { FormName, OwnPoll, PollAnswer, PollChange, PollChoice, PollKeep, PollSetup, PollWire } from './wire.ts';

const id = z.string().regex(/^[\w-]{22}$/);

const rules = {
  level: z.enum(LEVELS).optional(),
  threshold: z.int().min(THRESHOLD.least).max(THRESHOLD.most).optional(),
  hold: z.boolean().optional(),
  purpose: z.string().optional(),
  keep: z.boolean().optional(),
  minutes: z.int().min(MINUTES.least).max(MINUTES.most).optional(),
  again: z.boolean().optional(),
  since: id.optional(),
};
const ownShape = z.strictObject({
  form: z.enum(['one', 'many', 'words', 'rank']),
  question: z.string(),
  answers: z.array(z.string()).max(ANSWERS.most),
  ordered: z.boolean(),
});
const choiceShape = z.union([
  z.strictObject({ ...rules, preset: z.string(), topic: z.string().optional(), places: z.array(z.string()).max(PLACES.most).optional() }),
  z.strictObject({ ...rules, own: ownShape }),
]);

/** A whole poll from what the facilitator chose. The words of a preset are ours: nobody sends them. */
export function parseSetup(input: unknown): PollSetup | Refusal {
  const read = choiceShape.safeParse(input);
  if (!read.success) return refuse('bad-setup');
  const chosen = read.data;
  const asked = 'own' in chosen ? ownPoll(chosen.own) : presetPoll(chosen);
  return asked instanceof Refusal ? refuse('bad-setup') : withRules(asked, chosen);
}

/** What is asked, whoever wrote it, and who may be allowed to know what. */
type Asked = Pick<Preset, 'levels' | 'live'> & Required<Pick<PollSetup, 'preset' | 'form' | 'question' | 'answers' | 'ordered'>>;

function withRules({ levels, live, ...asked }: Asked, chosen: PollChoice): PollSetup | Refusal {
  const { minutes, again, since } = chosen;
  const { level = levels[0], threshold = THRESHOLD.usual, hold = !live, keep = asked.form !== 'boxes' } = chosen;
  const purpose = purposeOf(chosen.purpose ?? '');
  if (purpose instanceof Refusal || !levels.includes(level)) return refuse('bad-setup');
  if ((again || since !== undefined) && !canMove(asked, level)) return refuse('bad-setup');
  return {
    ...asked,
    level,
    threshold,
    hold: level !== 'private' && hold,
    ...(isWritten(asked.form) && { keep }),
    ...(minutes && { minutes }),
    ...(again && { again }),
    ...(since !== undefined && { since }),
    purpose,
  };
}

/** Only along a scale does an answer lie before or behind another; and with names there is nothing to protect. */
const canMove = ({ form, ordered }: Pick<Asked, 'form' | 'ordered'>, level: Level): boolean =>
  form === 'one' && ordered && level !== 'named';

const isWritten = (form: FormName): boolean => form === 'words' || form === 'boxes';

function presetPoll({ preset: name, topic, places }: Extract<PollChoice, { preset: string }>): Asked | Refusal {
  const preset = PRESETS.find(({ key }) => key === name);
  if (!preset || (topic === undefined) === (preset.open === 'topic') || (places !== undefined && preset.open !== 'places'))
    return refuse('bad-setup');
  const question = topic === undefined ? preset.question : filledIn(preset.question, topic);
  const answers = places === undefined ? preset.answers : placesOf(places, preset.answers);
  if (question instanceof Refusal || answers instanceof Refusal) return refuse('bad-setup');
  const { key, form, levels, live, ordered } = preset;
  return { preset: key, form, levels, ...(live && { live }), question, answers, ordered };
}

function filledIn(question: string, topic: string): string | Refusal {
  const text = cleanText(topic, { longest: TOPIC.longest, lines: 'one' });
  return text instanceof Refusal ? text : question.replace(TOPIC_GAP, () => text);
}

/** A place that we have a name for keeps its key; the others are numbered. */
function placesOf(places: string[], usual: PollAnswer[]): PollAnswer[] | Refusal {
  const labels = labelsOf(places);
  if (labels instanceof Refusal || labels.length < PLACES.least) return refuse('bad-setup');
  return labels.map((label, at) => usual.find((answer) => answer.label === label) ?? { key: `place-${at + 1}`, label });
}

function ownPoll({ form, question: written, answers: labels, ordered }: OwnPoll): Asked | Refusal {
  const question = cleanText(written, { longest: QUESTION.longest, lines: 'one' });
  const answers = labelsOf(labels);
  if (question instanceof Refusal || answers instanceof Refusal || (ordered && form !== 'one')) return refuse('bad-setup');
  const fewest = { one: ANSWERS.least, many: ANSWERS.least, rank: ANSWERS.leastToRank, words: 0 }[form];
  if (answers.length < fewest || (form === 'words' && answers.length > 0)) return refuse('bad-setup');
  return {
    preset: OWN,
    form,
    levels: OWN_LEVELS[form],
    question,
    answers: answers.map((label, at) => ({ key: `answer-${at + 1}`, label })),
    ordered,
  };
}

/** Two answers that read the same could not be told apart. */
function labelsOf(texts: string[]): string[] | Refusal {
  const labels: string[] = [];
  for (const text of texts) {
    const label = cleanText(text, { longest: LABEL.longest, lines: 'one' });
    if (label instanceof Refusal) return label;
    labels.push(label);
  }
  return new Set(labels.map((label) => label.toLocaleLowerCase('en'))).size === labels.length ? labels : refuse('bad-setup');
}

const purposeOf = (text: string): string | Refusal =>
  text.trim() === '' ? PURPOSE.usual : cleanText(text, { longest: PURPOSE.longest, lines: 'one' });

const keepShape = z.union([z.strictObject({ own: ownShape, id: id.optional() }), z.strictObject({ remove: id })]);

/** A poll of one's own is kept as it would be asked: only what can be asked can be kept. */
export function parseKeep(input: unknown): PollKeep | Refusal {
  const read = keepShape.safeParse(input);
  if (!read.success) return refuse('malformed');
  if ('remove' in read.data) return { remove: read.data.remove };
  const { own, id: kept } = read.data;
  const asked = ownPoll(own);
  if (asked instanceof Refusal) return asked;
  const { question, answers } = asked;
  return { own: { ...own, question, answers: answers.map(({ label }) => label) }, ...(kept !== undefined && { id: kept }) };
}

const otherShape = z.strictObject({
  place: z.int().min(1).max(MOST_OTHERS),
  how: z.enum(['here', 'phone']),
  asked: z.literal(true).optional(),
  knows: z.literal(true).optional(),
  who: z.string().optional(),
});
const moveShape = z.union([
  z.strictObject({
    choice: z.union([z.string(), z.array(z.string()).max(ANSWERS.most)]).nullable(),
    other: otherShape.optional(),
    moved: z.enum(MOVED).optional(),
  }),
  z.strictObject({ moreTime: z.boolean() }),
  z.strictObject({ closing: z.enum(['later', 'by-hand']) }),
]);

export function parseMove(input: unknown): PollWire['move'] | Refusal {
  const read = moveShape.safeParse(input);
  return read.success ? read.data : refuse('malformed');
}

const changeShape = z.strictObject({ text: z.string(), hidden: z.boolean() });

export function parseChange(input: unknown): PollChange | Refusal {
  const read = changeShape.safeParse(input);
  return read.success ? read.data : refuse('malformed');
}
