import type { CommonGroundDesk } from '../../../server/activities/common-ground/seen/wire.ts';
import type { DeskProps } from '../kind.ts';

/** What every screen of a facilitator is made from. `press`: to be called when a button takes itself away. */
export type DeskScreen = DeskProps<'common-ground'> & { desk: CommonGroundDesk; press: () => void };
