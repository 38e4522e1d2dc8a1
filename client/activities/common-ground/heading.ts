import type { ScreenProps } from './parts.ts';
import { promptOf } from './deck.ts';
import { say } from './say.ts';
import type { Screen } from './screen.ts';

/** What stands above each screen. In a group it is what the group does at this moment. */
export function headingOf(screen: Screen, { activity, mine }: Pick<ScreenProps, 'activity' | 'mine'>): string {
  switch (screen) {
    case 'explain':
      return activity.common.round === 1 ? say('heading') : `${say('heading')}. ${say('round', { round: activity.common.round })}`;
    case 'warm-up':
      return say('quiet');
    case 'group':
      return say('group');
    case 'stuck':
      return say('stillHere');
    case 'room':
      return activity.common.part === 'hello' && mine.group?.is !== 'alone' ? say('hello') : promptOf(mine.group?.prompt ?? '').prompt;
    case 'wall':
    case 'results':
      return say('wall');
    case 'helped':
      return say('helped');
    case 'waiting':
    case 'lost':
      return say('ended');
  }
}
