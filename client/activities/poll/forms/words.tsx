import { WORDS } from '../../../../server/activities/poll/wire.ts';
import { TextBox } from '../../../ui/text-box.tsx';
import { lengthOf, roomIn } from '../length.ts';
import { say } from '../say.ts';
import type { AnswerProps, Form } from './form.ts';

/** A few words of one's own. */
export const words: Form = {
  Answer: Line,
  missing: (chosen) => (typeof chosen === 'string' ? wrongWith(chosen.trim()) : say('nothingWritten')),
  said: (choice) => say('wrote', { text: String(choice) }),
};

function Line({ common: { question }, chosen, choose, problem }: AnswerProps) {
  const text = typeof chosen === 'string' ? chosen : '';
  return (
    <TextBox
      label={question}
      labelHidden
      hint={say('wordsHint', WORDS)}
      value={text}
      change={choose}
      rows={1}
      left={roomIn(text, WORDS.longest)}
      describedBy={problem}
    />
  );
}

function wrongWith(text: string): string | null {
  if (text === '') return say('nothingWritten');
  if (text.split(/\s+/).length > WORDS.most) return say('tooManyWords', WORDS);
  return lengthOf(text) > WORDS.longest ? say('tooLong', WORDS) : null;
}
