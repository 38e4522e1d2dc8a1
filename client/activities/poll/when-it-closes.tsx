import { SelectOne } from '../../ui/select-one.tsx';
import { sayDesk } from './say-desk.ts';
import type { Wish } from './wish.ts';

const MINUTES = [1, 2, 3, 5, 10];
const BY_HAND = '0';

/** Whether a pulse closes itself. */
export const WhenItCloses = ({ minutes, change }: Pick<Wish, 'minutes'> & { change: (part: Partial<Wish>) => void }) => (
  <SelectOne
    label={sayDesk('whenItCloses')}
    value={String(minutes ?? BY_HAND)}
    options={[
      { key: BY_HAND, label: sayDesk('whenIClose') },
      ...MINUTES.map((count) => ({ key: String(count), label: sayDesk('afterMinutes', { count }) })),
    ]}
    choose={(key) => change({ minutes: key === BY_HAND ? null : Number(key) })}
  />
);
