import type { Part } from '../../../server/activities/poll/wire.ts';
import { Bars, type BarRow } from '../../ui/bars.tsx';
import { answersOf, nameOf, type Paper } from './paper.ts';
import { picturesOf } from './pictures.tsx';
import './poll.css';
import { say } from './say.ts';
import { sharesOf } from './shares.ts';

/** How the answers are spread, as bars and as a table. */
export function Spread({ paper, parts, caption }: { paper: Paper; parts: Part[]; caption: string }) {
  const { shares, sum } = sharesOf(parts.map(({ count }) => count));
  const rows = parts.map((part, at) => rowOf(paper, part, shares[at] ?? 0, parts));
  const uneven = sum !== 100 && sum !== 0;
  return (
    <Bars
      caption={caption}
      headings={[say('answer'), say('people'), say('share')]}
      rows={rows}
      note={uneven ? say('rounded', { sum }) : undefined}
    />
  );
}

function rowOf(paper: Paper, part: Part, share: number, parts: Part[]): BarRow {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  return {
    key: part.answers.join(),
    label: nameOf(paper, part),
    count: part.count,
    share: share === 0 && part.count > 0 ? say('underOne') : say('percent', { share }),
    fraction: all === 0 ? 0 : part.count / all,
    picture: picturesOf(answersOf(paper, part)),
  };
}
