import type { Preset } from '../../../server/activities/poll/presets/wire.ts';
import { MINUTES, type PollChoice } from '../../../server/activities/poll/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Entry as OnShelf } from '../../ui/entry.tsx';
import { FormPicture } from '../../ui/form-pictures.tsx';
import type { SetupProps } from '../kind.ts';
import { isUnderWay } from '../tap-notice.tsx';
import { rememberUsed } from './memory.ts';
import { nameOfPoll } from './name.ts';
import { picturesOf } from './pictures.tsx';
import { presetFor } from './plan.ts';
import { sayDesk } from './say-desk.ts';

/** A poll on the shelf. */
export function Entry({ choice, take }: { choice: PollChoice; take: (choice: PollChoice) => void }) {
  const preset = presetFor(choice);
  if (preset === null) return null;
  const { key, question, form, answers } = preset;
  const title = 'own' in choice ? sayDesk('ownPoll') : nameOfPoll({ preset: key, question });
  return (
    <OnShelf
      pictures={picturesOf(fewOf(answers)) ?? <FormPicture form={form} />}
      title={title}
      line={lineOf(title, preset)}
      press={() => take(choice)}
    />
  );
}

/** What is asked; where that is its name already, what can be answered. */
const lineOf = (title: string, { question, answers }: Preset): string =>
  question === title ? answers.map(({ label }) => label).join(' / ') : question;

/** The first, the middle and the last: as many as there is room for, and enough to know a poll by. */
const fewOf = <T,>(answers: T[]): T[] =>
  answers.filter((_answer, at) => [0, Math.floor(answers.length / 2), answers.length - 1].includes(at));

/** One press asks it, and it closes itself: for polls that are asked in passing, and need no preparation. */
export function Pulse({ choice, open, opening }: Pick<SetupProps, 'open' | 'opening'> & { choice: PollChoice }) {
  const preset = presetFor(choice);
  if (!preset?.pulse) return null;
  const ask = () => {
    const asked = { preset: preset.key, minutes: MINUTES.usual };
    rememberUsed(asked);
    open(asked);
  };
  return (
    <Button
      busy={isUnderWay(opening)}
      aria-label={sayDesk('askNowAbout', { poll: nameOfPoll({ preset: preset.key, question: preset.question }), count: MINUTES.usual })}
      onClick={ask}
    >
      {sayDesk('askNow', { count: MINUTES.usual })}
    </Button>
  );
}
