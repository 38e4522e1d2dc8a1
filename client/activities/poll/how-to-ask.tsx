import { Choices } from '../../ui/choices.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { sayDesk } from './say.ts';
import type { Wish } from './wish.ts';

type Props = { here: number; way: Wish['way']; choose: (way: NonNullable<Wish['way']>) => void };

/** With fewer than five people a private poll is a dead end, so there are other ways to ask. */
export function HowToAsk({ here, way, choose }: Props) {
  return (
    <Stack gap={3}>
      <Notice tone="calm">{sayDesk('few', { count: here })}</Notice>
      <Choices
        legend={sayDesk('howToAsk')}
        name="how-to-ask"
        options={[
          { key: 'counted', label: sayDesk('counted'), meaning: sayDesk('countedMeaning') },
          { key: 'spoken', label: sayDesk('spoken'), meaning: sayDesk('spokenMeaning') },
          { key: 'private', label: sayDesk('private'), meaning: sayDesk('privateMeaning') },
        ]}
        chosen={way}
        choose={choose}
      />
    </Stack>
  );
}
