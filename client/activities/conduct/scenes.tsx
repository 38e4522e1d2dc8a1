import { LONG, sheet, type Scenes } from '../../ui/scene-sheet.tsx';
import { IDLE } from '../../live/tap.ts';
import { STARTERS, WAYS } from '../../../server/code/starters/wire.ts';
import { Clauses } from '../../code/clauses.tsx';
import { ConductCard } from './card.tsx';
import { ConductDesk } from './desk.tsx';
import { cardProps, conductOf, deskProps, LINES, lineOf, mineOf, nothing } from './fixtures.ts';
import { ConductSetup } from './setup.tsx';

const card =
  (common: Parameters<typeof conductOf>[0], more: Parameters<typeof cardProps>[1] = {}) =>
  () =>
    sheet(<ConductCard {...cardProps(conductOf(common), more)} />);
const desk =
  (common: Parameters<typeof conductOf>[0], phase: Parameters<typeof conductOf>[1] = 'open') =>
  () =>
    sheet(<ConductDesk {...deskProps(conductOf(common, phase))} />);

const wrote = [
  { id: 'names', text: 'Names first please' },
  { id: 'slow', text: 'Please talk slowly.' },
];
const crowd = Array.from({ length: 120 }, (_none, at) => lineOf(`line ${at}`, `Something that number ${at + 1} needs.`));
const outcome = { lines: LINES.slice(0, 3).map(({ text, out }) => ({ text, out })), left: ['Cameras on.'], written: 14 };

export const scenes: Scenes = {
  Why: card({ step: 'why' }),
  'Why, in six minutes': card({ step: 'why', short: true }),
  Suggest: card({ step: 'suggest', written: 0 }),
  'Suggest, some added': card({ step: 'suggest' }, { mine: mineOf({ wrote }) }),
  'Suggest, as many as there can be': card(
    { step: 'suggest' },
    { mine: mineOf({ wrote: [1, 2, 3, 4, 5].map((at) => ({ id: String(at), text: `Line ${at}` })) }) },
  ),
  'Suggest, adding': card({ step: 'suggest' }, { tap: { status: 'sending' } }),
  'Suggest, not saved': card({ step: 'suggest' }, { tap: { status: 'lost' } }),
  'Suggest, refused': card({ step: 'suggest' }, { tap: { status: 'refused', why: 'enough' } }),
  Group: card({ step: 'group', lines: LINES }, { mine: mineOf({ wrote }) }),
  'Group, 120 lines': card({ step: 'group', lines: crowd, written: 120 }),
  'Group, nothing': card({ step: 'group', lines: [] }),
  Talk: card({ step: 'talk', lines: LINES }, { mine: mineOf({ wrote, marks: { pass: { question: true, worry: false } } }) }),
  'Talk, long words': card({ step: 'talk', lines: [lineOf('long', LONG)] }),
  Over: () => sheet(<ConductCard {...cardProps(conductOf({ outcome }, 'shown'))} />),
  'Over, to go on next time': () => sheet(<ConductCard {...cardProps(conductOf({ outcome: { ...outcome, later: true } }, 'shown'))} />),
  Lost: () => sheet(<ConductCard {...cardProps(conductOf({}, 'lost'))} />),
  'Pictures of the clauses': () =>
    sheet(<Clauses clauses={[...STARTERS, ...WAYS].map(({ key, text }) => ({ id: key, text, starter: key }))} />),
  'Desk, why': desk({ step: 'why', waiting: 3, helper: null }),
  'Desk, suggest': desk({ step: 'suggest', helper: null }),
  'Desk, group': desk({ step: 'group', lines: LINES, helper: 'Ben' }),
  'Desk, talk': desk({ step: 'talk', lines: [...LINES, ...crowd.slice(0, 8)], helper: null }),
  'Desk, over': desk({ outcome, helper: null }, 'shown'),
  'Desk, over, to go on next time': desk({ outcome: { ...outcome, later: true }, helper: null }, 'shown'),
  'Desk, shelf': () => sheet(<ConductSetup here={12} open={nothing} opening={IDLE} />),
};
