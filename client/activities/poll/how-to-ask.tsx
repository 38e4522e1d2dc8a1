import type { Level } from '../../../server/activities/wire.ts';
import { Choices } from '../../ui/choices.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { sayDesk } from './say-desk.ts';
import { isFew, type Wish } from './wish.ts';

type Props = { levels: readonly Level[]; here: number; way: Wish['way']; choose: (way: NonNullable<Wish['way']>) => void };

/** With fewer than five people a private poll is a dead end, so there are other ways to ask. */
export function HowToAsk({ levels, here, way, choose }: Props) {
  const ways = [
    ...(levels.includes('counted') ? [{ key: 'counted' as const, label: sayDesk('counted'), meaning: sayDesk('countedMeaning') }] : []),
    ...(levels.includes('named') ? [{ key: 'named' as const, label: sayDesk('named'), meaning: sayDesk('namedMeaning') }] : []),
    { key: 'spoken' as const, label: sayDesk('spoken'), meaning: sayDesk('spokenMeaning') },
    ...(levels.includes('private') ? [{ key: 'private' as const, label: sayDesk('private'), meaning: sayDesk('privateMeaning') }] : []),
  ];
  return (
    <Stack gap={3}>
      {isFew(here) && <Notice tone="calm">{sayDesk('few', { count: here })}</Notice>}
      <Choices<NonNullable<Wish['way']>> legend={sayDesk('howToAsk')} name="how-to-ask" options={ways} chosen={way} choose={choose} />
    </Stack>
  );
}
