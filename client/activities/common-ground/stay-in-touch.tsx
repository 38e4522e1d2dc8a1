import { useDraft } from '../../live/draft.ts';
import { TOUCH } from '../../../server/activities/common-ground/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { numbered } from '../../ui/numbered.ts';
import type { GroupProps } from './parts.ts';
import { apart, say } from './say.ts';

/** A way to reach each other, seen only by two who both offer one. */
export function StayInTouch({ activity, group, move }: GroupProps) {
  const [text, keepText, drop] = useDraft(`${activity.id}.touch`, '');
  const { mine, theirs } = group.touch;
  const offer = () => {
    if (text.trim() === '') return;
    move({ do: 'touch', text });
    drop();
  };
  return (
    <Disclosure summary={say('touch')}>
      <Stack gap={3}>
        <p>
          {say('touchBody')} {say('touchGoes')}
        </p>
        {mine === null ? (
          <>
            <Field label={say('touchLabel')} value={text} change={keepText} maxLength={TOUCH.longest} autoComplete="off" />
            <Button onClick={offer}>{say('shareIt')}</Button>
          </>
        ) : (
          <>
            <p>{say('touchShared', { text: apart(mine) })}</p>
            {theirs.length === 0 && <p>{say('touchNobody')}</p>}
            <ul className="share-said">
              {numbered(theirs).map(({ at, thing: { name, text: theirText } }) => (
                <li key={at} className="share-line">
                  <strong>
                    <bdi>{name ?? say('nameless')}</bdi>
                  </strong>
                  <bdi>{theirText}</bdi>
                </li>
              ))}
            </ul>
            <Button onClick={() => move({ do: 'touch', text: null })}>{say('unshare')}</Button>
          </>
        )}
      </Stack>
    </Disclosure>
  );
}
