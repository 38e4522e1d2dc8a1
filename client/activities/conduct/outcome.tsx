import type { ConductWire } from '../../../server/activities/conduct/wire.ts';
import { Stack } from '../../ui/stack.tsx';
import { say } from './say.ts';

/** What goes on to the check, and what was left out. */
export const Outcome = ({ outcome }: { outcome: ConductWire['outcome'] | null }) =>
  outcome === null ? (
    <p>{say('over')}</p>
  ) : (
    <Stack gap={3}>
      <p>{say('over')}</p>
      {outcome.lines.length > 0 && (
        <ul>
          {outcome.lines.map(({ text, out }) => (
            <li key={text}>{out ? say('takesOut', { text }) : text}</li>
          ))}
        </ul>
      )}
      {outcome.left.length > 0 && (
        <>
          <h3>{say('leftOut')}</h3>
          <ul>
            {outcome.left.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </Stack>
  );
