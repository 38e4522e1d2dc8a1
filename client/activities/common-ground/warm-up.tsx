import { useDraft } from '../../live/draft.ts';
import { Button } from '../../ui/button.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { firstOf } from './deck.ts';
import { MyPicks } from './my-picks.tsx';
import type { ScreenProps } from './parts.ts';
import { say } from './say.ts';
import { readAloudWords } from './spoken.ts';

/** Two quiet minutes for oneself: a prompt, notes that never leave the device, and things one likes. */
export function WarmUp(parts: ScreenProps) {
  const { activity, mine, move } = parts;
  const [notes, keepNotes] = useDraft(`${activity.id}.notes`, '');
  const { prompt } = firstOf(activity.common.deck);
  return (
    <Stack>
      <p>{say('quietBody')}</p>
      {activity.common.left === 0 && <p>{say('quietOver')}</p>}
      <p className="share-prompt">{prompt}</p>
      <ReadAloud text={[prompt]} words={readAloudWords()} />
      <TextBox label={say('notes')} hint={say('notesHint')} value={notes} change={keepNotes} rows={3} />
      <MyPicks {...parts} />
      {mine.ready ? (
        <p>{say('doneThanks')}</p>
      ) : (
        <>
          <Button look="primary" onClick={() => move({ do: 'ready' })}>
            {say('done')}
          </Button>
          <Button look="quiet" onClick={() => move({ do: 'ready' })}>
            {say('skip')}
          </Button>
        </>
      )}
    </Stack>
  );
}
