import type { MyGroup } from '../../../server/activities/common-ground/seen/wire.ts';
import { numbered } from '../../ui/numbered.ts';
import { nameOr, say } from './say.ts';

type Props = { group: MyGroup };

/** The people of a group in the order of their turns; `turn` counts on, round and round. */
export const Mates = ({ group: { people, turn } }: Props) => (
  <ol className="share-mates" aria-label={say('order')}>
    {numbered(people).map(({ at, thing: { name, me } }) => (
      <li key={at} aria-current={people.length > 1 && turn % people.length === at ? 'step' : undefined}>
        <bdi>{name ?? say('nameless')}</bdi>
        {me && ` (${say('you')})`}
      </li>
    ))}
  </ol>
);

/** What others need, one line each. */
export function Tips({ group: { people } }: Props) {
  const tips = people.flatMap(({ me, way, name }) => (me || way === null ? [] : [say('tip', { way, name: nameOr(name) })]));
  return (
    tips.length > 0 && (
      <ul className="share-tips">
        {tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    )
  );
}
