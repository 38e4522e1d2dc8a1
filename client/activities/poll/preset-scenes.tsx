import { PRESETS, type Preset } from '../../../server/activities/poll/presets/wire.ts';
import type { PollOutcome } from '../../../server/activities/poll/wire.ts';
import { sheet, type Scenes } from '../../ui/scene-sheet.tsx';
import { PollCard } from './card.tsx';
import { cardProps, commonOf, pollOf } from './fixtures.ts';
import { Played } from './played.tsx';

const COUNTS = [9, 14, 6, 12, 3, 5, 4];

/** What the preset could come to. */
function outcomeFor({ form, answers }: Preset): PollOutcome {
  const counts = answers.map((_answer, at) => COUNTS[at] ?? 0);
  const answered = counts.reduce((sum, count) => sum + count, 0);
  switch (form) {
    case 'one':
      return { show: 'parts', answered, parts: answers.map(({ key }, at) => ({ answers: [key], count: counts[at] ?? 0 })) };
    case 'many':
      return { show: 'counts', answered: 21, counts: answers.map(({ key }, at) => ({ answer: key, count: counts[at] ?? 0 })) };
    case 'rank':
      return { show: 'places', answered: 9, places: answers.map(({ key }, at) => ({ answer: key, place: at + 1 })) };
    case 'words':
      return { show: 'texts', answered: 5, texts: [['calm', 'getting there', 'müde', 'tired', 'tired'].map((text) => ({ text }))] };
    case 'boxes':
      return {
        show: 'texts',
        answered: 5,
        texts: answers.map(() => [{ text: 'A long walk with my son, in the rain' }, { text: 'The bus' }]),
      };
  }
}

const scenesOf = (preset: Preset): [string, Scenes[string]][] => {
  const outcome = outcomeFor(preset);
  const shown = pollOf({ outcome, answered: outcome.answered }, 'shown', preset.key);
  return [
    [`Preset ${preset.key}`, () => <Played common={commonOf({}, preset.key)} />],
    [`Preset ${preset.key}, results`, () => sheet(<PollCard {...cardProps(shown)} />)],
  ];
};

/** Every poll that is ready to be asked, to try by hand, and what it could come to. */
export const presetScenes: Scenes = Object.fromEntries(PRESETS.flatMap(scenesOf));
