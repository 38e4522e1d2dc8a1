import type { CommonGroundMine } from '../../../server/activities/common-ground/seen/wire.ts';
import type { SliceOf } from '../kind.ts';

/** What a participant has before them. `stuck`: still in the main room while the groups are open. */
export type Screen = 'explain' | 'warm-up' | 'group' | 'stuck' | 'room' | 'wall' | 'helped' | 'waiting' | 'results' | 'lost';

type Seen = Pick<SliceOf<'common-ground'>, 'phase' | 'common'>;

export function screenOf({ phase, common }: Seen, mine: CommonGroundMine): Screen {
  switch (phase) {
    case 'open':
      return stepScreen(common, mine);
    case 'closing':
    case 'closed':
      return 'waiting';
    case 'shown':
      return 'results';
    case 'lost':
      return 'lost';
  }
}

function stepScreen({ step, rooms, stuck }: Seen['common'], { group, inRoom }: CommonGroundMine): Screen {
  switch (step) {
    case 'explain':
    case 'warm-up':
    case 'wall':
    case 'helped':
      return step;
    case 'groups':
      return 'group';
    case 'rooms':
      if (group === null) return 'group';
      return rooms !== 'none' && group.is === 'room' && stuck && !inRoom ? 'stuck' : 'room';
  }
}
