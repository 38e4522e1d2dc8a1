import { BOX } from '../../../../server/activities/poll/wire.ts';
import { Stack } from '../../../ui/stack.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { lengthOf, roomIn } from '../length.ts';
import { say } from '../say.ts';
import type { AnswerProps, Form } from './form.ts';

/** A short text for each thing that is asked. */
export const boxes: Form = {
  Answer: Boxes,
  missing(chosen) {
    const texts = Array.isArray(chosen) ? chosen : [];
    if (texts.every((text) => text.trim() === '')) return say('nothingWritten');
    return texts.some((text) => lengthOf(text.trim()) > BOX.longest) ? say('tooLong', BOX) : null;
  },
  said: (choice) =>
    say('wrote', {
      text: [choice]
        .flat()
        .filter((text) => text !== '')
        .join(' / '),
    }),
};

function Boxes({ common: { answers }, chosen, choose, problem }: AnswerProps) {
  const texts = answers.map((_answer, at) => (Array.isArray(chosen) ? (chosen[at] ?? '') : ''));
  return (
    <Stack>
      {answers.map(({ key, label }, at) => (
        <TextBox
          key={key}
          label={label}
          value={texts[at] ?? ''}
          change={(text) => choose(texts.with(at, text))}
          rows={3}
          left={roomIn(texts[at] ?? '', BOX.longest)}
          describedBy={problem}
        />
      ))}
      <p className="poll-note">{say('oneBoxIsEnough')}</p>
    </Stack>
  );
}
