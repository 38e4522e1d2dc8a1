import { useId, useState } from 'react';
import { LINE } from '../../../server/activities/common-ground/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { isUnderWay } from '../tap-notice.tsx';
import { LineLanguage } from './line-language.tsx';
import { LineState } from './line-state.tsx';
import { lettersIn, room } from './letters.ts';
import type { GroupProps } from './parts.ts';
import { apart, nameOr, say } from './say.ts';
import { useLine } from './use-line.ts';

/** One line, which anybody in the group can write and all of them see as it is written. */
export function LineBox(parts: GroupProps) {
  const { group, tap, move } = parts;
  const line = useLine(parts);
  const [emptyPosts, countEmptyPosts] = useState(0);
  const problem = useId();
  const missing = line.text.trim() === '' ? say('emptyLine') : isTooLong(line.text) ? say('tooLong', { longest: LINE.asked }) : null;
  const post = () => (missing === null ? line.post() : countEmptyPosts(emptyPosts + 1));
  const other = group.pen !== null && !group.pen.me ? group.pen : null;
  return (
    <Stack gap={3}>
      {missing !== null && emptyPosts > 0 && (
        <div key={emptyPosts} id={problem} ref={takeFocus} tabIndex={-1}>
          <Notice tone="problem">{missing}</Notice>
        </div>
      )}
      {other ? (
        <BeingWritten name={nameOr(other.name)} line={group.line} />
      ) : (
        <TextBox
          label={say('oneLine')}
          hint={say(group.is === 'alone' ? 'oneLineAlone' : 'oneLineHint')}
          value={line.text}
          change={line.write}
          left={room(line.text, LINE.asked)}
          rows={2}
          describedBy={missing !== null && emptyPosts > 0 ? problem : undefined}
        />
      )}
      <LineLanguage {...parts} />
      {line.kept !== null && (
        <Notice tone="calm" action={other ? undefined : <Button onClick={line.useKept}>{say('useMine')}</Button>}>
          <p>{say('yourWords', { text: apart(line.kept) })}</p>
        </Notice>
      )}
      <LineState {...parts} />
      {!other && !(group.posted && line.text === group.line) && (
        <Button look="primary" busy={isUnderWay(tap)} onClick={post}>
          {say('toTheWall')}
        </Button>
      )}
      {!group.none && !group.posted && (
        <Button look="quiet" onClick={() => move({ do: 'none' })}>
          {say('noneFound')}
        </Button>
      )}
    </Stack>
  );
}

/** While somebody else writes, their words grow here, and nobody's keys go into them. */
const BeingWritten = ({ name, line }: { name: string; line: string }) => (
  <Stack gap={2}>
    <p className="share-prompt">{say('oneLine')}</p>
    <p className="share-line" dir="auto">
      {line === '' ? '…' : line}
    </p>
    <p className="share-note">{say('isWriting', { name })}</p>
  </Stack>
);

const isTooLong = (text: string) => lettersIn(text) > LINE.longest;

/** As a ref it runs once, when the element comes. */
const takeFocus = (element: HTMLElement | null) => element?.focus();
