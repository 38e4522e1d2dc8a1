import { PRESETS, TOPIC_GAP, type Preset } from '../../../server/activities/poll/presets/wire.ts';
import { OWN, OWN_LEVELS, type OwnPoll, type PollChoice } from '../../../server/activities/poll/wire.ts';
import type { SliceOf } from '../kind.ts';

/** What would be asked, as a preset; a poll of one's own has the shape of one. Null for a preset that is no more. */
export const presetFor = (choice: PollChoice): Preset | null =>
  'own' in choice ? asPreset(choice.own) : (PRESETS.find(({ key }) => key === choice.preset) ?? null);

const asPreset = ({ form, question, answers, ordered }: OwnPoll): Preset => ({
  key: OWN,
  form,
  levels: OWN_LEVELS[form],
  question,
  answers: answers.map((label, at) => ({ key: String(at), label })),
  ordered,
});

/** What to send to ask the same again, in the same way. Null for a preset that is no more. */
export function againOf({
  preset,
  level,
  threshold,
  hold,
  keep,
  purpose,
  minutes,
  again,
  ...asked
}: SliceOf<'poll'>['common']): PollChoice | null {
  const more = { ...(purpose !== undefined && { purpose }), ...(minutes !== undefined && { minutes }), ...(again && { again }) };
  const rules = { level, threshold, hold, keep, ...more };
  const { form, question, answers, ordered } = asked;
  const labels = answers.map(({ label }) => label);
  if (preset === OWN) return form === 'boxes' ? null : { ...rules, own: { form, question, answers: labels, ordered } };
  const known = PRESETS.find(({ key }) => key === preset);
  if (!known) return null;
  const choice = { ...rules, preset };
  switch (known.open) {
    case 'topic':
      return { ...choice, topic: topicIn(question, known.question) };
    case 'places':
      return { ...choice, places: labels };
    case undefined:
      return choice;
  }
}

function topicIn(question: string, gap: string): string {
  const [before = '', after = ''] = gap.split(TOPIC_GAP);
  return question.slice(before.length, question.length - after.length);
}
