import type { ConductWire } from '../../../server/activities/conduct/wire.ts';
import { numbered } from '../../ui/numbered.ts';
import { Stack } from '../../ui/stack.tsx';
import { say } from './say.ts';

/** What goes on to the check, and what was left out. */
export const Outcome = ({ outcome }: { outcome: ConductWire['outcome'] | null }) =>
  outcome === null ? (
    <p>{say('over')}</p>
  ) : (
    <Stack gap={3}>
      <p>{say(outcome.later ? 'overLater' : 'over')}</p>
      {outcome.lines.length > 0 && (
        <ul className="plain-list">
          {numbered(outcome.lines).map(({ at, thing: { text, out } }) => (
            <li key={at}>{out ? say('takesOut', { text }) : text}</li>
          ))}
        </ul>
      )}
      {outcome.left.length > 0 && (
        <>
          <h3>{say('leftOut')}</h3>
          <ul className="plain-list">
            {numbered(outcome.left).map(({ at, thing: text }) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </Stack>
  );
