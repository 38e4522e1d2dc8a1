import { selectable } from '../../words/selectable.ts';
import type { Check as Looked } from '../../../server/activities/common-ground/seen/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { numbered } from '../../ui/numbered.ts';
import type { DeskScreen } from './desk-props.ts';
import { ruleIn } from './rule-words.ts';
import { sayNames } from './say.ts';
import { sayDesk } from './say-desk.ts';

/** Groups that nobody else has seen yet: what to know of them, and what stands in the way. */
export function Check({ activity, desk, move }: DeskScreen) {
  const { dealt } = desk;
  const deal = () => move({ do: activity.common.rooms === 'adopt' ? 'adopt' : 'deal' });
  if (dealt === null)
    return (
      <Button look="primary" onClick={deal}>
        {sayDesk(activity.common.rooms === 'adopt' ? 'adoptGroups' : 'makeGroups')}
      </Button>
    );
  return (
    <section className="share-line">
      <Stack gap={3}>
        <h3>{sayDesk('check')}</h3>
        {dealt.clashes === null ? (
          <Fits dealt={dealt} minutes={activity.common.minutes} move={move} />
        ) : (
          <Clashes desk={desk} move={move} />
        )}
        <Button onClick={deal}>{sayDesk('dealAgain')}</Button>
      </Stack>
    </section>
  );
}

type FitsProps = { dealt: Extract<Looked, { clashes: null }>; minutes: number } & Pick<DeskScreen, 'move'>;

function Fits({ dealt, minutes, move }: FitsProps) {
  const { groups, sizes, together, near, meetAgain, alone, unread, longer } = dealt;
  const ofSizes = Object.entries(sizes).map(([size, count]) => sayDesk('sizeOf', { count, size }));
  const more = [
    together > 0 && sayDesk('togetherKept', { count: together }),
    near.length > 0 && sayDesk('near', { count: near.length }),
    meetAgain > 0 && sayDesk('meetAgain', { count: meetAgain }),
    alone > 0 && sayDesk('aloneInCheck', { count: alone }),
    unread > 0 && sayDesk('unreadInCheck', { count: unread }),
  ];
  if (groups.length === 0) return <p>{sayDesk('noGroups')}</p>;
  return (
    <Stack gap={2}>
      <p>{sayDesk('checkSizes', { groups: groups.length, sizes: ofSizes.join(', ') })}</p>
      {more.flatMap((line) => (line === false ? [] : [<p key={line}>{line}</p>]))}
      <p>{sayDesk('minutesNow', { minutes })}</p>
      {longer !== null && (
        <Notice
          tone="calm"
          action={<Button onClick={() => move({ do: 'minutes', minutes: longer })}>{sayDesk('giveLonger', { minutes: longer })}</Button>}
        >
          <p>{sayDesk('longer', { minutes: longer })}</p>
        </Notice>
      )}
      <Disclosure summary={sayDesk('whoIsWhere')}>
        <ol className="share-how">
          {numbered(groups).map(({ at, thing: group }) => (
            <li key={at}>{sayNames(group.map(({ name }) => name))}</li>
          ))}
        </ol>
      </Disclosure>
    </Stack>
  );
}

/** Which rules stand in each other's way. One of them is taken away here; the facilitator chooses which. */
function Clashes({ desk, move }: Pick<DeskScreen, 'desk' | 'move'>) {
  const clashes = desk.dealt?.clashes ?? [];
  const remove = (id: string) => {
    move({ do: 'rules', rules: desk.rules.filter((rule) => rule.id !== id), helpers: desk.helpers });
  };
  return numbered(clashes).map(({ at, thing: { why, rules, people } }) => (
    <Notice key={at} tone="problem">
      <Stack gap={2}>
        <p>{sayDesk('clash', { why: selectable(why), count: rules.length })}</p>
        {people.length > 0 && <p>{sayDesk('clashPeople', { names: sayNames(people.map(({ name }) => name)) })}</p>}
        {rules.map((id) => (
          <Button key={id} onClick={() => remove(id)}>
            {sayDesk('removeRule', { rule: ruleIn(desk, id) })}
          </Button>
        ))}
      </Stack>
    </Notice>
  ));
}
