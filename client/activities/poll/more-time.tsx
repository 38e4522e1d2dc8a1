import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { say } from './say.ts';

type Props = { pressed: boolean; press: (moreTime: boolean) => void; busy: boolean };

/** Says that somebody is not done, and not who. An answer takes it back, and so does another press. */
export const MoreTime = ({ pressed, press, busy }: Props) => (
  <Stack gap={2}>
    <Button look="quiet" busy={busy} aria-pressed={pressed} onClick={() => press(!pressed)}>
      {say('moreTime')}
    </Button>
    <p className="poll-note" role="status">
      {pressed && say('moreTimeSaid')}
    </p>
  </Stack>
);
