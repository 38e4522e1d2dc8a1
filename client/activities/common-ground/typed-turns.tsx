import { useDraft } from '../../live/draft.ts';
import { SAID } from '../../../server/activities/common-ground/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { numbered } from '../../ui/numbered.ts';
import { lettersIn, room } from './letters.ts';
import type { GroupProps } from './parts.ts';
import { say } from './say.ts';

/** Turns in writing, for who types and for groups that meet here and not in a room. */
export function TypedTurns({ activity, group, move }: GroupProps) {
  const [text, keepText, drop] = useDraft(`${activity.id}.${group.key}.turn`, '');
  const isOpen = activity.common.rooms === 'none' || group.said.length > 0 || group.people.some(({ way }) => way === 'typing');
  const send = () => {
    if (text.trim() === '' || lettersIn(text) > SAID.longest) return;
    move({ do: 'say', text });
    drop();
  };
  const turns = (
    <Stack gap={3}>
      {group.said.length > 0 && (
        <ul className="share-said" aria-label={say('typedTurns')}>
          {numbered(group.said).map(({ at, thing: { name, me, text: said } }) => (
            <li key={at} className="share-line">
              <strong>
                <bdi>{name ?? say('nameless')}</bdi>
                {me && ` (${say('you')})`}
              </strong>
              <bdi>{said}</bdi>
            </li>
          ))}
        </ul>
      )}
      <TextBox label={say('typeTurn')} value={text} change={keepText} left={room(text, SAID.longest)} rows={2} />
      <Button onClick={send}>{say('sayIt')}</Button>
    </Stack>
  );
  return isOpen ? turns : <Disclosure summary={say('typedTurns')}>{turns}</Disclosure>;
}
