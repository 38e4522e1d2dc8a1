import type { Line, PollChange, PollOutcome } from '../../../../server/activities/poll/wire.ts';
import { Button } from '../../../ui/button.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { numbered } from '../../../ui/numbered.ts';
import type { Paper } from '../paper.ts';
import { say } from '../say.ts';
import './lines.css';

type Props = {
  paper: Paper;
  outcome: Extract<PollOutcome, { show: 'texts' }>;
  caption: string;
  revise: ((change: PollChange) => void) | undefined;
};

/** What people wrote, as plain lists: size and place say nothing, and a screen reader can walk through them. */
export function Lines({ paper, outcome, caption, revise }: Props) {
  return (
    <Stack gap={3}>
      <p className="poll-summary">{caption}</p>
      {revise && <p className="poll-note">{say('checkLines')}</p>}
      {outcome.texts.map((lines, at) => {
        const asked = paper.answers[at];
        return (
          <section key={asked?.key ?? 'words'}>
            {asked && <h3>{asked.label}</h3>}
            {lines.length === 0 ? (
              <p>{say('noLines')}</p>
            ) : (
              <List lines={revise ? lines : lines.filter(({ hidden }) => !hidden)} revise={revise} />
            )}
          </section>
        );
      })}
      <p className="poll-note">{paper.keep ? say('keptLines') : say('unkeptLines')}</p>
    </Stack>
  );
}

const List = ({ lines, revise }: { lines: Line[]; revise: Props['revise'] }) => (
  <ul className="lines">
    {numbered(lines).map(({ at, thing: { text, hidden = false } }) => (
      <li key={at} className={hidden ? 'line-out' : undefined}>
        <bdi>{text}</bdi>
        {revise && (
          <Button
            look="quiet"
            aria-label={say(hidden ? 'putBackLine' : 'takeOutLine', { text })}
            onClick={() => revise({ text, hidden: !hidden })}
          >
            {say(hidden ? 'lineBack' : 'lineOut')}
          </Button>
        )}
      </li>
    ))}
  </ul>
);
