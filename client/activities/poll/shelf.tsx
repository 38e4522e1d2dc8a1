import { SHELF, type Preset, type Purpose } from '../../../server/activities/poll/presets/wire.ts';
import type { PollChoice } from '../../../server/activities/poll/wire.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { SetupProps } from '../kind.ts';
import './desk.css';
import { Entry, Pulse } from './entry.tsx';
import { Library } from './library.tsx';
import { lastUsed, whatOf } from './memory.ts';
import type { Kept } from './own-library.ts';
import { presetFor } from './plan.ts';
import { sayDesk } from './say-desk.ts';

type Props = Pick<SetupProps, 'open' | 'opening' | 'shelf' | 'keep'> & {
  take: (choice: PollChoice) => void;
  write: (kept: Kept | null) => void;
};

const PURPOSES: Purpose[] = ['arrive', 'tune', 'decide', 'leave'];

/** As many as a first-time host can take in. */
const ARRIVE_IN_SIGHT = 4;

/** Plain versions stand inside the poll whose words they replace. */
const onShelf = (presets: readonly Preset[]) => presets.filter(({ key }) => !presets.some(({ plain }) => plain === key));

/** All polls that can be asked: what was used last, then by what they are for, then the facilitator's own. */
export function Shelf({ open, opening, shelf, keep, take, write }: Props) {
  const used = lastUsed().filter((choice) => presetFor(choice) !== null);
  const others = (purpose: Purpose) => onShelf(SHELF[purpose]).filter(({ key }) => !used.some((choice) => whatOf(choice) === key));
  const entry = (choice: PollChoice) => (
    <Stack key={whatOf(choice)} gap={1}>
      <Entry choice={choice} take={take} />
      <Pulse choice={choice} open={open} opening={opening} />
    </Stack>
  );
  const entriesOf = (presets: readonly Preset[]) => presets.map(({ key }) => entry({ preset: key }));
  return (
    <Stack>
      {used.length > 0 && (
        <Stack gap={3}>
          <h3>{sayDesk('usedLast')}</h3>
          {used.map(entry)}
        </Stack>
      )}
      <Stack gap={3}>
        <h3>{sayDesk('purposeName', { purpose: 'arrive' })}</h3>
        {entriesOf(others('arrive').slice(0, ARRIVE_IN_SIGHT))}
        <Disclosure summary={sayDesk('moreOf')}>
          <Stack gap={3}>{entriesOf(others('arrive').slice(ARRIVE_IN_SIGHT))}</Stack>
        </Disclosure>
      </Stack>
      {PURPOSES.filter((purpose) => purpose !== 'arrive').map((purpose) => (
        <Disclosure key={purpose} summary={sayDesk('purposeName', { purpose })}>
          <Stack gap={3}>{entriesOf(others(purpose))}</Stack>
        </Disclosure>
      ))}
      <Disclosure summary={sayDesk('ownPolls')}>
        <Library {...{ shelf, keep, take, write }} />
      </Disclosure>
    </Stack>
  );
}
