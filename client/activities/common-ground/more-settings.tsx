import { MINUTES } from '../../../server/activities/common-ground/wire.ts';
import { MOST_ROOMS } from '../../../server/grouping/wire.ts';
import { Choices } from '../../ui/choices.tsx';
import { SelectOne } from '../../ui/select-one.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Tick } from '../../ui/tick.tsx';
import { sayDesk } from './say-desk.ts';
import type { Wish } from './wish.ts';

type Props = { wish: Wish; change: (part: Partial<Wish>) => void };

const BY_RULE = 'by-rule';
const numbersFrom = (least: number, most: number) => Array.from({ length: most - least + 1 }, (_none, at) => least + at);

/** What a first-time host need not think about. */
export const MoreSettings = ({ wish, change }: Props) => (
  <Disclosure summary={sayDesk('moreSettings')}>
    <Stack>
      <SelectOne
        label={sayDesk('minutes')}
        value={wish.minutes === null ? BY_RULE : String(wish.minutes)}
        options={[
          { key: BY_RULE, label: sayDesk('byRule') },
          ...numbersFrom(MINUTES.least, MINUTES.most).map((count) => ({ key: String(count), label: sayDesk('minutesOf', { count }) })),
        ]}
        choose={(key) => change({ minutes: key === BY_RULE ? null : Number(key) })}
      />
      {wish.minutes === null && <p className="share-note">{sayDesk('byRuleHint')}</p>}
      <Choices
        legend={sayDesk('size')}
        name="share-size"
        options={[
          { key: '3', label: sayDesk('threes') },
          { key: '2', label: sayDesk('pairs') },
        ]}
        chosen={wish.size === 2 ? '2' : '3'}
        choose={(key) => change({ size: key === '2' ? 2 : 3 })}
      />
      {wish.rooms === 'make' && (
        <SelectOne
          label={sayDesk('mostRooms')}
          value={String(wish.mostRooms)}
          options={numbersFrom(1, MOST_ROOMS).map((count) => ({ key: String(count), label: String(count) }))}
          choose={(key) => change({ mostRooms: Number(key) })}
        />
      )}
      <Tick label={sayDesk('nudges')} ticked={wish.nudges} tick={(nudges) => change({ nudges })} />
      <Tick label={sayDesk('keepPairs')} ticked={wish.keepPairs} tick={(keepPairs) => change({ keepPairs })} />
      <p className="share-note">{sayDesk('keepPairsHint')}</p>
    </Stack>
  </Disclosure>
);
