import { MOST_OTHERS, type Other } from '../../../server/activities/poll/wire.ts';
import type { Tap } from '../../live/tap.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { Adding } from './other-card.tsx';
import { say } from './say.ts';
import { isUnderWay } from '../tap-notice.tsx';

type Props = { others: Other[]; tap: Tap; add: (whom: Adding) => void; isOpen?: boolean };

const PLACES = Array.from({ length: MOST_OTHERS }, (_, at) => at + 1);

/** Those whom this person has added, and how to add somebody: at the same screen, or on the phone. */
export function Others({ others, tap, add, isOpen = false }: Props) {
  const free = PLACES.find((place) => !others.some((other) => other.place === place));
  // An answer that is still on its way must not be lost to another one.
  const busy = isUnderWay(tap) || tap.status === 'lost';
  return (
    <Disclosure summary={say('forOthers')} open={isOpen}>
      <Stack gap={3}>
        {others.map((other, at) => (
          <div key={other.place} className="poll-other">
            <p>{say('other', { how: other.how, number: at + 1 })}</p>
            <Button
              busy={busy}
              aria-label={say('changeOther', { how: other.how, number: at + 1 })}
              onClick={() => add({ ...other, isNew: false })}
            >
              {say('changeIt')}
            </Button>
          </div>
        ))}
        {free === undefined ? (
          <p className="poll-note">{say('enoughOthers', { most: MOST_OTHERS })}</p>
        ) : (
          (['here', 'phone'] as const).map((how) => (
            <Button key={how} busy={busy} onClick={() => add({ place: free, how, isNew: true })}>
              {say('addOther', { how })}
            </Button>
          ))
        )}
      </Stack>
    </Disclosure>
  );
}
