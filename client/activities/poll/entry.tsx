import { MINUTES, type PollChoice } from '../../../server/activities/poll/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Entry as OnShelf } from '../../ui/entry.tsx';
import { FormPicture } from '../../ui/form-pictures.tsx';
import type { SetupProps } from '../kind.ts';
import { isUnderWay } from '../tap-notice.tsx';
import { nameOfPoll } from './name.ts';
import { picturesOf } from './pictures.tsx';
import { presetFor } from './plan.ts';
import { sayDesk } from './say-desk.ts';

/** A poll on the shelf. */
export function Entry({ choice, take }: { choice: PollChoice; take: (choice: PollChoice) => void }) {
  const preset = presetFor(choice);
  if (preset === null) return null;
  const { key, question, form, answers } = preset;
  const title = 'own' in choice ? sayDesk('ownPoll') : nameOfPoll(key);
  return (
    <OnShelf
      pictures={picturesOf(fewOf(answers)) ?? <FormPicture form={form} />}
      title={title}
      line={question}
      press={() => take(choice)}
    />
  );
}

/** The first, the middle and the last: as many as there is room for, and enough to know a poll by. */
const fewOf = <T,>(answers: T[]): T[] =>
  answers.filter((_answer, at) => [0, Math.floor(answers.length / 2), answers.length - 1].includes(at));

/** One press asks it: it needs no preparation, and closes itself. */
export function Pulse({ preset, open, opening }: Pick<SetupProps, 'open' | 'opening'> & { preset: string }) {
  return (
    <Button
      busy={isUnderWay(opening)}
      aria-label={sayDesk('askNowAbout', { poll: nameOfPoll(preset), count: MINUTES.usual })}
      onClick={() => open({ preset, minutes: MINUTES.usual })}
    >
      {sayDesk('askNow', { count: MINUTES.usual })}
    </Button>
  );
}
