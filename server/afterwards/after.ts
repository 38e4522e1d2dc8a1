import type { Block } from '../document/wire.ts';
import type { AfterwardsStore } from '../store/afterwards.ts';
import { surveyBlocks } from './survey/blocks.ts';
import { withoutTexts } from './survey/tally.ts';
import type { SurveyOutcome } from './survey/wire.ts';

/** A chapter that came after the session. */
export type After = { title: string; blocks: Block[] };

/** What files have of it, since they are passed on: totals, what may be quoted, and what was published. */
export async function afterOf(meetingId: string, store: AfterwardsStore): Promise<After[]> {
  const survey = await store.survey(meetingId);
  const words = (await store.words(meetingId)).filter(({ state }) => state === 'published');
  const outcome = survey?.phase === 'closed' ? (survey.outcome as SurveyOutcome) : null;
  return [
    ...(outcome ? [{ title: 'Reflection survey', blocks: passedOn(outcome) }] : []),
    ...(words.length > 0 ? [{ title: 'In their own words', blocks: words.flatMap(quoted) }] : []),
  ];
}

/** A survey as it may be passed on, in a file or on paper. */
export function passedOn(outcome: SurveyOutcome): Block[] {
  const left = withoutTexts(outcome);
  return [...surveyBlocks(left), ...(JSON.stringify(left) === JSON.stringify(outcome) ? [] : [LEFT_OUT])];
}

const LEFT_OUT: Block = { block: 'note', text: 'Left out: what was written in the survey and may not be quoted.' };

const quoted = ({ text, name }: { text: string; name: string | null }): Block[] => [
  { block: 'paragraph', text },
  { block: 'note', text: name ?? 'Somebody from the group' },
];
