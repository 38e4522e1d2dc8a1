import { formOf } from '../activities/poll/forms.ts';
import { INTERESTS } from '../activities/common-ground/interests/wire.ts';
import { inTheCheck, onTheWay, readingIt } from './pretend-code.ts';
import type { Activities, KindName } from '../activities/wire.ts';
import type { ActivitySlice } from '../wire.ts';
import type { Chance } from '../lib/chance.ts';

type Seen<K extends KindName> = { activity: Extract<ActivitySlice, { kind: K }>; mine: Activities[K]['mine'] | undefined; chance: Chance };

/** Something that a pretend person does once in an activity; `once` says what, so that they know what they have done. */
export type Doing = { once: string; move: () => unknown };

/** What somebody without a screen would do at this moment, of all that they have not done. A new kind is not registered until it says so here. */
export const DOINGS: { [K in KindName]: (seen: Seen<K>) => Doing[] } = {
  // One in twenty passes.
  poll: ({ activity: { common }, chance }) => [
    { once: 'answer', move: () => ({ choice: chance() < 0.05 ? null : formOf(common).pretend(common.answers, chance) }) },
  ],
  conduct: onTheWay,
  check: inTheCheck,
  agreement: readingIt,
  'common-ground': (seen) => [...beforeRooms(seen), ...inRooms(seen), ...atTheWall(seen)],
};

type Sharing = Seen<'common-ground'>;

const oneOf = <T>(list: readonly T[], chance: Chance): T | undefined => list[Math.floor(chance() * list.length)];

const beforeRooms = ({ activity: { common }, chance }: Sharing): Doing[] =>
  common.step === 'warm-up'
    ? [{ once: 'picks', move: () => ({ do: 'picks', picks: [...picked(chance), ...picked(chance)], show: true }) }]
    : [];

function picked(chance: Chance) {
  const card = oneOf(INTERESTS, chance);
  return card ? [{ card: card.key, closer: oneOf(card.closer, chance)?.key ?? null }] : [];
}

/** The first in the group writes, once for all of them. */
function inRooms({ activity: { common }, mine, chance }: Sharing): Doing[] {
  const group = mine?.group;
  const writes = common.step === 'rooms' && group?.people.find(({ panel }) => panel)?.me === true && !group.posted;
  return writes ? [{ once: `line of round ${common.round}`, move: () => ({ do: 'post', text: oneOf(FOUND, chance) ?? '' }) }] : [];
}

function atTheWall({ activity: { common }, mine, chance }: Sharing): Doing[] {
  const lines = (common.wall?.lines ?? []).filter(({ key }) => key !== mine?.group?.lineKey);
  if (common.step !== 'wall' || lines.length === 0) return [];
  return [{ once: `me too in round ${common.round}`, move: () => ({ do: 'me-too', line: oneOf(lines, chance)?.key ?? '', on: true }) }];
}

const FOUND = [
  'We all keep a jar of buttons that fit nothing',
  'We all hum when we cook rice',
  'None of us has ever finished a crossword',
  'We all talk to the kettle while it boils',
  'All three of us gave up the recorder at 11',
  'We all walk the long way round to see one cat',
  'We all keep the good scissors in a secret place',
  'We all read the last page first',
  'We all put chilli on mango',
  'We all count the stairs on the way up',
  'We all have a plant that will not die',
  'We all know one bird by its call, the wren',
  'We all open the window before the first word in the morning',
  'We all save the corner of the toast for last',
  'We all still write shopping lists on envelopes',
  'We all wave at trains',
];
