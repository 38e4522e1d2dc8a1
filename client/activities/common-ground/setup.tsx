import { PeoplePicture } from '../../ui/people-picture.tsx';
import type { SetupProps } from '../kind.ts';
import { OnShelf } from '../on-shelf.tsx';
import { BeforeYouStart } from './before-you-start.tsx';
import './common-ground.css';
import { sayDesk } from './say-desk.ts';

/** About how long it takes in all, with groups of three. */
const USUAL_MINUTES = 13;

/** On the shelf: what it is, and the way to set it up. */
export const CommonGroundSetup = (props: SetupProps) => (
  <OnShelf title={sayDesk('entry')} line={sayDesk('entryLine', { minutes: USUAL_MINUTES })} picture={<PeoplePicture />}>
    {(back) => <BeforeYouStart {...props} back={back} />}
  </OnShelf>
);
