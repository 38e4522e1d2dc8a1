import type { Block, Report } from '../../document/wire.ts';
import { withoutHidden } from './outcome.ts';
import { THEMES } from './prompts/wire.ts';
import type { CommonGroundOutcome } from './seen/wire.ts';

const TITLE = 'Find what we share';

/** As it stands on the page afterwards: what groups found, and how many said "me too". Names stay in the session. */
export function report(outcome: CommonGroundOutcome | null): Report {
  return { title: TITLE, chapter: 'shared', asks: null, blocks: outcome ? blocksOf(withoutHidden(outcome)) : [] };
}

function blocksOf({ kept, groups, found, lines, helped }: CommonGroundOutcome): Block[] {
  const summary: Block = { block: 'paragraph', text: `${found} lines from ${groups} groups.` };
  if (!kept && lines.length === 0)
    return [summary, { block: 'note', text: 'The lines went with the session. The group had not said to keep them.' }];
  return [summary, ...wallOf(lines), ...helpedOf(helped)];
}

function wallOf(lines: CommonGroundOutcome['lines']): Block[] {
  if (lines.length === 0) return [];
  const rounds = new Set(lines.map(({ round }) => round)).size > 1;
  const rows = lines.map(({ text, prompt, round, meToo }) => [text, promptOf(prompt), ...(rounds ? [round] : []), meToo]);
  return [
    {
      block: 'table',
      caption: 'What groups found that they share, and how many others said “me too”.',
      head: ['What we share', 'Prompt', ...(rounds ? ['Round'] : []), 'Me too'],
      rows,
    },
  ];
}

const helpedOf = (helped: string[]): Block[] =>
  helped.length === 0
    ? []
    : [
        { block: 'heading', text: 'What helped us find it' },
        { block: 'list', items: helped },
      ];

const promptOf = (wanted: string): string => THEMES.flatMap(({ prompts }) => prompts).find(({ key }) => key === wanted)?.prompt ?? '';
