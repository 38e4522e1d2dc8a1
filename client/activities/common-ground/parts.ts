import type { CardProps } from '../kind.ts';
import type { CommonGroundMine, MyGroup } from '../../../server/activities/common-ground/seen/wire.ts';

/** What every screen of the card is made from. */
export type ScreenProps = Omit<CardProps<'common-ground'>, 'mine'> & { mine: CommonGroundMine };

/** The same within a group. */
export type GroupProps = ScreenProps & { group: MyGroup };

export const NOTHING_MINE: CommonGroundMine = {
  seq: 0,
  ready: false,
  picks: [],
  show: false,
  way: null,
  plus: null,
  asks: null,
  place: 'room',
  placed: true,
  help: false,
  inRoom: false,
  room: null,
  group: null,
  meToo: [],
  more: [],
  helped: null,
};
