import type { ComponentType } from 'react';
import type { Picture, PollAnswer } from '../../../server/activities/poll/wire.ts';
import { BrightSpellsPicture, StormPicture, SunPicture } from '../../ui/pictures.tsx';

const DRAWINGS: Record<Picture, ComponentType> = { sun: SunPicture, 'bright-spells': BrightSpellsPicture, storm: StormPicture };

/** The drawing of an answer, or smaller ones beside each other for answers that were joined. */
export function picturesOf(answers: PollAnswer[]) {
  const drawn = answers.flatMap(({ key, picture }) => (picture ? [{ key, Drawing: DRAWINGS[picture] }] : []));
  if (drawn.length === 0) return undefined;
  return (
    <span className={drawn.length > 1 ? 'poll-pictures' : undefined}>
      {drawn.map(({ key, Drawing }) => (
        <Drawing key={key} />
      ))}
    </span>
  );
}
