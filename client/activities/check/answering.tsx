import { useRef, useState } from 'react';
import type { CheckMove, CheckWire, Told } from '../../../server/activities/check/wire.ts';
import { STANCES, type Stance } from '../../../server/code/wire.ts';
import { useArrival } from '../arrival.ts';
import { TapNotice } from '../tap-notice.tsx';
import { useDraft } from '../../live/draft.ts';
import { IDLE, type Tap } from '../../live/tap.ts';
import { selectable } from '../../words/selectable.ts';
import type { SliceOf } from '../kind.ts';
import { OneItem } from './one-item.tsx';
import { Overview } from './overview.tsx';
import { Reason } from './reason.tsx';
import { say } from './say.ts';

type Props = { activity: SliceOf<'check'>; mine: CheckWire['mine'] | null; tap: Tap; move: (move: CheckMove) => void };

type Place = { at: 'item'; item: number } | { at: 'reason'; item: number; stance: Stance } | { at: 'overview' };

/** One line at a time, then all of them once more. What is chosen and not sent stays on the device; no answer waits for the one before. */
export function Answering({ activity, mine, tap, move }: Props) {
  const { items, answered } = activity.common;
  const saidOf = (id: string): Stance | null => STANCES[mine?.said[id] ?? -1] ?? null;
  const [place, keepPlace] = useDraft<Place>(`check.${activity.id}`, { at: 'item', item: 0 });
  const [chosen, choose] = useState<{ item: string; stance: Stance } | null>(null);
  const [sent, setSent] = useState<string | null>(null); // the line of the last answer
  const top = useRef<HTMLDivElement>(null);
  const press = useArrival(JSON.stringify(place), () => top.current?.querySelector('h3')?.focus());
  const go = (next: Place) => {
    press();
    keepPlace(next);
  };
  const after = (at: number): Place => (at + 1 < items.length ? { at: 'item', item: at + 1 } : { at: 'overview' });

  if (items.length === 0) return <p>{say('nothing')}</p>;
  const at = place.at === 'overview' ? -1 : place.item;
  const item = items[at];
  const send = (stance: Stance, why: string | null = null, told: Told = 'nobody') => {
    if (item === undefined) return;
    setSent(item.id);
    move({ do: 'say', item: item.id, stance, why, told });
  };
  return (
    <div ref={top} className="check-place">
      {item === undefined ? (
        <Overview
          items={items}
          saidOf={saidOf}
          change={(index) => go({ at: 'item', item: index })}
          sayAll={(stance) => move({ do: 'say-all', stance })}
        />
      ) : place.at === 'reason' ? (
        <Reason
          stance={place.stance}
          tell={(why, told) => {
            send(place.stance, why, told);
            go(after(at));
          }}
        />
      ) : (
        <OneItem
          key={item.id}
          item={item}
          place={at + 1}
          all={items.length}
          chosen={chosen?.item === item.id ? chosen.stance : saidOf(item.id)}
          choose={(stance) => choose({ item: item.id, stance })}
          tap={sent === item.id ? tap : IDLE}
          send={(stance) => {
            if (saidOf(item.id) !== stance) send(stance);
            go(stance === 'block' || stance === 'live' ? { at: 'reason', item: at, stance } : after(at));
          }}
          skip={() => go(after(at))}
          back={at > 0 ? () => go({ at: 'item', item: at - 1 }) : null}
        />
      )}
      <TapNotice tap={tap} lost={say('notSavedYet')} refused={(why) => say('notTaken', { why: selectable(why) })} />
      <p className="code-note">{say('answered', { count: answered })}</p>
    </div>
  );
}
