import type { CommonGroundOutcome } from '../../../server/activities/common-ground/seen/wire.ts';
import { Stack } from '../../ui/stack.tsx';
import { numbered } from '../../ui/numbered.ts';
import type { ScreenProps } from './parts.ts';
import { FoundLine } from './found-line.tsx';
import { say } from './say.ts';

type Props = { screen: 'waiting' | 'results' | 'lost'; activity: ScreenProps['activity'] };

/** Once it is over: the wall, with nothing left to press. */
export function Closed({ screen, activity }: Props) {
  const { outcome } = activity.common;
  if (screen === 'lost') return <p>{say('lost')}</p>;
  if (screen === 'waiting' || outcome === null) return <p>{say('waiting')}</p>;
  return <Found outcome={outcome} />;
}

function Found({ outcome: { lines, found, kept, helped } }: { outcome: CommonGroundOutcome }) {
  const gone = !kept && found > 0 && lines.length === 0;
  return (
    <Stack>
      <p>{say('results', { found })}</p>
      {gone && <p>{say('notKept')}</p>}
      <ul className="share-wall" aria-label={say('wall')}>
        {numbered(lines).map(({ at, thing: line }) => (
          <FoundLine key={at} line={line} meToo={line.meToo} isMine={false} pressed={false} press={null} />
        ))}
      </ul>
      {helped.length > 0 && (
        <Stack gap={2}>
          <h3>{say('whatHelped')}</h3>
          <ul className="share-how">
            {numbered(helped).map(({ at, thing: text }) => (
              <li key={at}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </Stack>
  );
}
