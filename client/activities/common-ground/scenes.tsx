import type { CommonGroundCommon, CommonGroundMine, MyGroup } from '../../../server/activities/common-ground/seen/wire.ts';
import { LONG, sheet, type Scenes } from '../../ui/scene-sheet.tsx';
import type { Phase } from '../../../server/wire.ts';
import type { CardProps } from '../kind.ts';
import { CommonGroundCard } from './card.tsx';
import { deskScenes } from './desk-scenes.tsx';
import { cardProps, everyWay, groupOf, mineOf, outcomeOf, people, rooms, sharing, wallOf } from './fixtures.ts';

type Props = Partial<CardProps<'common-ground'>>;

const card =
  (common: Partial<CommonGroundCommon>, mine: Partial<CommonGroundMine> = {}, more: Props = {}, phase: Phase = 'open') =>
  () =>
    sheet(
      <CommonGroundCard {...cardProps(sharing(common, phase, JSON.stringify([common, mine, phase])), { mine: mineOf(mine), ...more })} />,
    );

const inRoom = (
  group: Partial<MyGroup>,
  common: Partial<CommonGroundCommon> = rooms(5, 'turns'),
  mine: Partial<CommonGroundMine> = {},
  more: Props = {},
) => card(common, { group: groupOf(group), ...mine }, more);

const picks = [
  { card: 'water', closer: 'long-baths' },
  { card: 'birds', closer: null },
];
const matches = [
  { card: 'water', closer: 'long-baths', with: ['Ben', 'Cai'], all: true },
  { card: 'birds', closer: null, with: ['Cai'], all: false },
];
const question = { rule: 'short', text: 'Nice start. Which one, or how exactly?', before: false };
const looksPrivate = { rule: 'private', text: 'This looks private. The whole meeting can read the wall. Take it off?', before: true };
const said = [
  { name: 'Cai', me: false, text: 'I hum when I cook, only with rice.' },
  { name: 'Amina', me: true, text: 'So do I. I never noticed.' },
];

export const scenes: Scenes = {
  'What will happen': card({}),
  'What will happen, second round': card({ round: 2, keepWall: true }),
  'What will happen, with somebody': card(
    {},
    { plus: 'Zoe', way: 'typing', place: 'here', asks: { keep: 'together', name: 'Ben', seen: false } },
  ),
  'Quiet minutes': card({ step: 'warm-up', left: 2 }),
  'Quiet minutes, picked': card({ step: 'warm-up', left: 1 }, { picks, show: true }),
  'Quiet minutes, done': card({ step: 'warm-up', left: 0 }, { picks, ready: true }),
  'My group': card({ step: 'groups', groups: 30 }, { group: groupOf() }),
  'My group, every way': card({ step: 'groups', groups: 30 }, { group: groupOf({ people: everyWay }) }),
  'My group, small meeting': card({ step: 'groups', groups: 1 }, { group: groupOf() }),
  'My group, none yet': card({ step: 'groups', groups: 30 }),
  'My group, on my own': card(
    { step: 'groups', groups: 30 },
    { group: groupOf({ is: 'alone', people: people.slice(1, 2) }), place: 'alone' },
  ),
  'Still in the main room': card(rooms(6, 'turns', { rooms: 'make', stuck: true }), { group: groupOf() }),
  'Still in the main room, helped': card(rooms(6, 'turns', { rooms: 'make', stuck: true }), { group: groupOf(), help: true }),
  'In the group, hello': inRoom({ people: everyWay }, rooms(7, 'hello')),
  'In the group, turns': inRoom({ turn: 1, said }),
  'In the group, matches': inRoom({ matches }, rooms(5, 'turns'), { picks, show: true }),
  'In the group, no match': inRoom({}, rooms(5, 'turns'), { picks, show: true }),
  'In the group, somebody writes': inRoom({ line: 'We all hum when', pen: { name: 'Ben', me: false } }),
  'In the group, 2 minutes left': inRoom({ line: 'We all hum when we cook', asksTime: true }, rooms(2, 'write')),
  'In the group, 1 minute left': inRoom(
    { line: 'We all hum when we cook', posted: true, names: { me: true, all: false } },
    rooms(1, 'goodbye'),
  ),
  'In the group, time is up': inRoom({ none: true }, rooms(0, 'over')),
  'In the group, a question': inRoom({ line: 'We like music', posted: true, asks: question }),
  'In the group, looks private': inRoom({ line: 'We all write to ben@example.org', asks: looksPrivate }),
  'In the group, alone': inRoom({ alone: true }),
  'In the group, in touch': inRoom({ touch: { mine: 'amina at the library', theirs: [{ name: 'Ben', text: 'ben at work' }] } }),
  'In the group, not saved': inRoom({}, rooms(5, 'turns'), {}, { tap: { status: 'lost' } }),
  'In the group, refused': inRoom({}, rooms(5, 'turns'), {}, { tap: { status: 'refused', why: 'busy' } }),
  'In the main room': inRoom({ is: 'main' }, rooms(5, 'turns', { rooms: 'make' }), { place: 'here' }),
  'On my own': inRoom({ is: 'alone', people: people.slice(1, 2) }, rooms(5, 'turns'), { place: 'alone' }),
  'In the group, long words': inRoom({
    people: people.map((mate) => ({ ...mate, name: LONG })),
    line: LONG,
    said: [{ name: LONG, me: false, text: LONG }],
  }),
  Wall: card(
    { step: 'wall', groups: 30, wall: wallOf(4) },
    { group: groupOf({ lineKey: 'r1g3', line: 'We all keep the good scissors in a secret place', posted: true }), meToo: ['r1g2'] },
  ),
  'Wall, first page': card({ step: 'wall', groups: 30, wall: wallOf(20, 30) }),
  'Wall, empty': card({ step: 'wall', groups: 2, wall: wallOf(0) }, { group: groupOf() }),
  'Wall, our line hidden': card(
    { step: 'wall', groups: 30, wall: wallOf(2) },
    { group: groupOf({ line: 'We all know Ben Okri', posted: true, hidden: 'It names somebody.' }) },
  ),
  'Wall, long words': card({
    step: 'wall',
    groups: 2,
    wall: { ...wallOf(1), lines: wallOf(1).lines.map((line) => ({ ...line, text: LONG, names: [LONG, LONG] })) },
  }),
  'What helped': card({ step: 'helped', groups: 30, wall: wallOf(4) }),
  'What helped, written': card({ step: 'helped', groups: 30, wall: wallOf(4) }, { helped: 'Time to think first' }),
  'Closed, waiting': card({}, {}, {}, 'closed'),
  Results: card({ outcome: outcomeOf(6) }, {}, {}, 'shown'),
  'Results, nothing found': card({ outcome: outcomeOf(0) }, {}, {}, 'shown'),
  'Results, not kept': card({ outcome: { kept: false, groups: 30, found: 30, lines: [], helped: [] } }, {}, {}, 'shown'),
  'Outcome lost': card({}, {}, {}, 'lost'),
  ...deskScenes,
};
