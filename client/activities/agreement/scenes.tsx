import { answered, changeOf, seven, versionOf } from '../../code/fixtures.ts';
import { LargeCode } from '../../code/show-code.tsx';
import { LONG, sheet, type Scenes } from '../../ui/scene-sheet.tsx';
import { AgreementCard } from './card.tsx';
import { AgreementDesk } from './desk.tsx';
import { agreementOf, cardProps, deskProps, nothing } from './fixtures.ts';

const card =
  (common: Parameters<typeof agreementOf>[0] = {}, more: Parameters<typeof cardProps>[1] = {}) =>
  () =>
    sheet(<AgreementCard {...cardProps(agreementOf(common), more)} />);
const desk =
  (common: Parameters<typeof agreementOf>[0] = {}) =>
  () =>
    sheet(<AgreementDesk {...deskProps(agreementOf(common))} />);

const parked = [
  { id: 'a', text: 'Cameras stay on.', was: null, why: 'stopped' as const },
  { id: 'b', text: 'No chat.', was: null, why: 'support' as const },
];
const edits = [
  { id: 'e', clause: 'breaks', from: 'We take breaks.', to: 'We take a break each hour.', objected: false },
  { id: 'f', clause: 'camera', from: 'Camera on or off is your choice.', to: 'Camera on or off: you choose.', objected: true },
];
const reports = [
  { id: 'r', clause: 'one-voice', text: 'Two people talk all the time.', name: null },
  { id: 's', clause: null, text: null, name: 'Ben' },
];

export const scenes: Scenes = {
  Agreement: card(),
  'Agreement, version 1, nothing asked': card({ versions: [versionOf()], changes: [] }),
  'Agreement, signed': card({ signs: { breaks: 'https://videos.example.org/breaks' } }),
  'Agreement, for today only': card({ version: versionOf({ clauses: seven.map((clause) => ({ ...clause, today: true as const })) }) }),
  'Agreement, not yet': card({ version: null, versions: [], changes: [], parked }),
  'Agreement, which one': card({ ask: 'talk', picked: 3 }, { mine: { read: null, picked: 'breaks', seq: 1 } }),
  'Agreement, which one, picked': card({ ask: 'well', picked: 9, picks: [{ clause: 'breaks', count: 5 }] }),
  'Agreement, plainer words': card({ edits, parked }),
  'Agreement, not saved': card({}, { tap: { status: 'lost' } }),
  'Agreement, long words': card({
    version: versionOf({ clauses: [{ id: 'long', text: LONG }] }),
    changes: [changeOf({ text: LONG }), answered],
  }),
  'Agreement, large': () => <LargeCode version={versionOf()} open close={nothing} />,
  'Agreement, big pictures': () => <LargeCode version={versionOf()} open close={nothing} begin="easy" />,
  'Desk, agreement': desk({ readers: { came: 3, read: 2, question: 'some', worry: 0 } }),
  'Desk, not kept, parked, fourth session': desk({ reports, parked, sessions: 4 }),
};
