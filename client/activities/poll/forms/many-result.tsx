import type { Count } from '../../../../server/activities/poll/wire.ts';
import { Bars } from '../../../ui/bars.tsx';
import { labelOf, type Paper } from '../paper.ts';
import { picturesOf } from '../pictures.tsx';
import { say } from '../say.ts';
import { shareOf } from '../shares.ts';

type Props = { paper: Paper; counts: Count[]; people: number; caption: string };

/** How many chose each answer, where people could choose several: each bar is a share of the people. */
export function Counts({ paper, counts, people, caption }: Props) {
  const rows = counts.map(({ answer, count }) => ({
    key: answer,
    label: labelOf(paper, answer),
    picture: picturesOf(paper.answers.filter(({ key }) => key === answer)),
    ...figuresOf(count, people),
  }));
  return <Bars caption={caption} headings={[say('answer'), say('people'), say('ofPeople')]} rows={rows} note={say('severalAnswers')} />;
}

/** A count that is said in words has a bar of one length, whatever it is. */
function figuresOf(count: Count['count'], people: number): { count: number | string; share: string; fraction: number } {
  switch (count) {
    case 'few':
      return { count: say('few'), share: '', fraction: 0 };
    case 'nearly-all':
      return { count: say('nearlyAll'), share: '', fraction: 1 };
    default:
      return { count, share: say('percent', { share: shareOf(count, people) }), fraction: people === 0 ? 0 : count / people };
  }
}
