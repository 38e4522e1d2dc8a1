import type { Check, CommonGroundDesk, DeskGroup, CommonGroundCommon } from '../../../server/activities/common-ground/seen/wire.ts';
import { sheet, type Scenes } from '../../ui/scene-sheet.tsx';
import { BeforeYouStart } from './before-you-start.tsx';
import { CommonGroundDesk as Desk } from './desk.tsx';
import { deskProps, lines, mineOf, nothing, outcomeOf, rooms, setupProps, sharing, wallOf } from './fixtures.ts';
import { CommonGroundSetup } from './setup.tsx';
import { LargeWall } from './show-large.tsx';
import type { GroupRule } from '../../../server/grouping/wire.ts';

const desk =
  (common: Partial<CommonGroundCommon>, more: Partial<CommonGroundDesk> = {}) =>
  () =>
    sheet(<Desk {...deskProps(common, more)} />);

const named = (...names: string[]) => names.map((name) => ({ id: name.toLowerCase(), name }));
const group = (number: number, more: Partial<DeskGroup> = {}): DeskGroup => ({
  key: `r1g${number}`,
  is: 'room',
  number,
  people: named('Amina', 'Ben', 'Cai'),
  asksTime: false,
  hasLine: false,
  alone: false,
  unread: false,
  ...more,
});

const fits: Check = {
  clashes: null,
  groups: [named('Amina', 'Ben', 'Cai'), named('Dee', 'Eli', 'Fay')],
  sizes: { 3: 2 },
  alone: 0,
  unread: 0,
  near: ['rule-2'],
  meetAgain: 2,
  together: 1,
  longer: 10,
};
const rules: GroupRule[] = [
  { id: 'rule-1', keep: 'together', people: ['amina', 'ben'] },
  { id: 'rule-2', keep: 'apart', people: ['amina', 'ben'], hard: true },
];
const clash: Check = { clashes: [{ why: 'contradiction', rules: ['rule-1', 'rule-2'], people: named('Amina', 'Ben') }] };
const asks: CommonGroundDesk['asks'] = [
  { id: 'amina', name: 'Amina', asks: { keep: 'together', name: 'Ben' } },
  { id: 'dee', name: 'Dee', asks: { keep: 'apart', name: 'eli' } },
  { id: 'fay', name: 'Fay', asks: { keep: 'together', name: 'Grandmother' } },
];
const groups = [group(1, { asksTime: true, hasLine: true }), group(2, { alone: true }), group(3, { is: 'main' })];

const finished = (phase: 'closed' | 'shown') => () =>
  sheet(<Desk {...deskProps({}, {}, { activity: sharing({ outcome: outcomeOf(4) }, phase) })} />);

export const deskScenes: Scenes = {
  'Desk: on the shelf': () => sheet(<CommonGroundSetup {...setupProps(91)} />),
  'Desk: before you start': () => sheet(<BeforeYouStart {...setupProps(4)} back={nothing} />),
  'Desk: explaining': desk({}, { ways: { sound: 1, typing: 2, phone: 0 }, staying: 3, asks }),
  'Desk: explaining, rules': desk({ warmUp: false }, { rules, helpers: ['cai'], phone: [{ id: 'phone/1', name: 'Sam' }] }),
  'Desk: quiet minutes': desk({ step: 'warm-up', left: 1 }, { ready: 12 }),
  'Desk: the check': desk({ step: 'warm-up', left: 0 }, { dealt: fits, rules }),
  'Desk: a clash': desk({ step: 'warm-up', left: 0 }, { dealt: clash, rules }),
  'Desk: nobody to place': desk(
    { warmUp: false },
    { dealt: { ...fits, groups: [], sizes: {}, near: [], meetAgain: 0, together: 0, longer: null } },
  ),
  'Desk: groups shown': desk({ step: 'groups', groups: 3 }, { groups, late: 2 }),
  'Desk: together': desk(rooms(5, 'turns', { rooms: 'make', answered: 4 }), {
    groups,
    still: { count: 2, people: named('Dee', 'Eli') },
    help: named('Dee'),
    late: 1,
  }),
  'Desk: time is up': desk(rooms(0, 'over', { answered: 30 }), { groups: [group(1)] }),
  'Desk: wall': desk(
    { step: 'wall', groups: 30, wall: { ...wallOf(4), talk: lines(4)[1] ?? null } },
    { lines: lines(4).map((line, at) => (at === 2 ? { ...line, hidden: true } : line)) },
  ),
  'Desk: what helped': desk({ step: 'helped', groups: 30, round: 3, wall: wallOf(2) }, { lines: lines(2), helped: 7 }),
  'Desk: taking part': () => sheet(<Desk {...deskProps({ step: 'groups', groups: 3 }, { groups }, { mine: mineOf() })} />),
  'Desk: finished, looking': finished('closed'),
  'Desk: finished, shown': finished('shown'),
  'Desk: large': () => <LargeWall lines={lines(4)} open close={nothing} />,
};
