import type { Effect } from '../activities/kind.ts';
import type { ActivityWire } from '../activities/wire.ts';
import type { Activity, Write } from '../store/store.ts';
import type { Decision } from './decision.ts';
import { together, type Touched } from './touched.ts';

/** What becomes of that in an activity which is nobody's own. */
export function heldEffects(activity: Readonly<Activity>, effects: Effect<ActivityWire>[]): Decision {
  const writes: Write[] = [];
  let touched: Touched = {};
  let close: Decision['close'];
  for (const effect of effects) {
    if (effect.do === 'close') close = { activityId: activity.id, shown: effect.show };
    const write = writeOf(activity, effect);
    if (write) writes.push(write);
    touched = together(touched, touchedBy(activity.id, effect));
  }
  return { writes, touched, ...(close && { close }) };
}

function writeOf(activity: Readonly<Activity>, effect: Effect<ActivityWire>): Write | null {
  switch (effect.do) {
    case 'stage':
      return { write: 'activity', activity: { ...activity, stage: effect.stage } };
    case 'share':
      return { write: 'share', activityId: activity.id, key: effect.key, body: effect.body };
    case 'keep':
      return { write: 'keepsake', key: effect.key, body: effect.body };
    case 'put':
    case 'drop':
    case 'close':
      return null;
  }
}

function touchedBy(activityId: string, effect: Effect<ActivityWire>): Touched {
  switch (effect.do) {
    case 'stage':
    case 'close':
      return { activities: [activityId], mine: 'everyone' };
    case 'share':
      return effect.with ? { mine: effect.with } : { activities: [activityId] };
    case 'keep':
      return { meeting: true, activities: [activityId] };
    case 'put':
    case 'drop':
      return {};
  }
}
