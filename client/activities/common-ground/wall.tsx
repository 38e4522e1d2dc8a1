import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { FoundLine } from './found-line.tsx';
import { LineBox } from './line-box.tsx';
import { StayInTouch } from './stay-in-touch.tsx';
import type { ScreenProps } from './parts.ts';
import { useSaid } from './said.ts';
import { apart, say } from './say.ts';
import { inOrder, ORDERS, type Order } from './wall-order.ts';

/** What all groups found. "Me too" is the only button on a line, and nobody sees who pressed it. */
export function Wall(parts: ScreenProps) {
  const { activity, mine, move } = parts;
  const { wall } = activity.common;
  const [order, setOrder] = useState<Order>('newest');
  const { group } = mine;
  useSaid(wall?.talk ? say('talkSaid', { text: apart(wall.talk.text) }) : null);
  if (wall === null) return null;
  const known = new Set(wall.lines.map(({ key }) => key));
  const lines = inOrder([...wall.lines, ...mine.more.filter(({ key }) => !known.has(key))], order);
  return (
    <Stack>
      <p>{say('wallBody')}</p>
      {wall.talk && (
        <Notice tone="news">
          <p>{say('talk')}</p>
          <p className="share-found-text" dir="auto" lang={wall.talk.lang}>
            {wall.talk.text}
          </p>
        </Notice>
      )}
      {wall.all > 1 && (
        <Choices
          legend={say('orderWall')}
          legendHidden
          name={`${activity.id}-order`}
          options={ORDERS.map((key) => ({ key, label: say(key) }))}
          chosen={order}
          choose={setOrder}
        />
      )}
      {wall.all === 0 && <p>{say('wallEmpty')}</p>}
      <ul className="share-wall" aria-label={say('wall')}>
        {lines.map((line) => (
          <FoundLine
            key={line.key}
            line={line}
            meToo={wall.meToo[line.key] ?? 0}
            isMine={line.key === group?.lineKey}
            pressed={mine.meToo.includes(line.key)}
            press={(on) => move({ do: 'me-too', line: line.key, on }, `me-too ${line.key}`)}
          />
        ))}
      </ul>
      {wall.all > 0 && <p className="share-note">{say('allLines', { count: wall.all })}</p>}
      {lines.length < wall.all && <More {...parts} shown={lines.length} />}
      {group && (
        <Disclosure summary={say('oneLine')}>
          <Stack>
            {group.lineKey === null && <p>{say('lateLine')}</p>}
            <LineBox {...parts} group={group} />
          </Stack>
        </Disclosure>
      )}
      {group && group.people.length > 1 && <StayInTouch {...parts} group={group} />}
    </Stack>
  );
}

const PAGE = 20;

const More = ({ move, shown }: Pick<ScreenProps, 'move'> & { shown: number }) => (
  <Button onClick={() => move({ do: 'more', pages: Math.ceil(shown / PAGE) })}>{say('showMore')}</Button>
);
