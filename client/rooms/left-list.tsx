import { byRoom } from './left.ts';
import type { Left } from './plan.ts';
import { sayDesk } from './say-desk.ts';
import { selectable } from './say-step.ts';
import './rooms.css';

type ByHand = Omit<Left, 'why'> & { why: Left['why'] | 'not-in' };

/** Who is left to be placed by hand, room by room, as it is done in Zoom's own window. */
export function LeftList({ left }: { left: readonly ByHand[] }) {
  return (
    <section className="rooms-left">
      <h4 className="rooms-heading">{sayDesk('leftHead')}</h4>
      <p className="soft">{sayDesk('leftHow')}</p>
      <dl>
        {byRoom(left).map(({ room, people }) => (
          <div key={room}>
            <dt>
              <bdi>{room}</bdi>
            </dt>
            {people.map(({ personId, name, why }) => (
              <dd key={personId}>
                <bdi>{name}</bdi>
                {why !== 'not-reached' && <span className="soft">: {sayDesk('leftWhy', { why: selectable(why) })}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
