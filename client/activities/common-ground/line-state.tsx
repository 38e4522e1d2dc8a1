import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Tick } from '../../ui/tick.tsx';
import type { GroupProps } from './parts.ts';
import { useSaid } from './said.ts';
import { apart, say } from './say.ts';
import { useWish } from './use-wish.ts';

/** What has become of the line: a question about it, that it is ready, or that it was taken off the wall. */
export function LineState({ group, tap, move }: GroupProps) {
  const [named, wishNamed] = useWish(group.names.me, tap);
  useSaid(group.asks?.text ?? (group.posted ? say('onTheWall') : null));
  return (
    <Stack gap={3}>
      {group.asks && (
        <Notice
          tone="calm"
          action={
            <Stack gap={2}>
              <Button onClick={() => move({ do: 'nudge', keep: false })}>{say(group.asks.before ? 'takeItOut' : 'closerButton')}</Button>
              <Button onClick={() => move({ do: 'nudge', keep: true })}>{say('keepIt')}</Button>
            </Stack>
          }
        >
          <p>
            <strong>{say('oneStep')}</strong>
          </p>
          <p>{group.asks.text}</p>
        </Notice>
      )}
      {group.posted && <p>{say('onTheWall')}</p>}
      {group.none && <p>{say('noneIsFine')}</p>}
      {group.posted && group.is !== 'alone' && (
        <>
          <Tick
            label={say('namesToo')}
            ticked={named}
            tick={(on) => {
              wishNamed(on);
              move({ do: 'names', on });
            }}
          />
          {group.names.me && <p className="share-note">{say(group.names.all ? 'namesShow' : 'namesWait')}</p>}
        </>
      )}
      {group.hidden !== null && (
        <Notice tone="calm">
          <p>{say('hidden')}</p>
          {group.hidden !== '' && <p>{say('hiddenWhy', { why: apart(group.hidden) })}</p>}
        </Notice>
      )}
    </Stack>
  );
}
