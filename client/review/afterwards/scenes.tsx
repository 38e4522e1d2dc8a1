import type { AfterwardsPage, TheirWords } from '../../../server/afterwards/wire.ts';
import { page as shared } from '../../shared/fixtures.ts';
import { LONG, type Scenes } from '../../ui/scene-sheet.tsx';
import { report, weather } from '../fixtures.ts';
import { Frame } from '../frame.tsx';
import type { Act } from './act.ts';
import { Desks } from './afterwards.tsx';
import { afterwards } from './fixtures.ts';

const MONDAY = Date.UTC(2027, 2, 1, 10);
const DAY = 86_400_000;
const nothing = () => undefined;
const act: Act = async () => ({ ok: false, words: '' });

const WORDS: TheirWords[] = [
  {
    id: 'a',
    about: 'learned',
    name: 'Amina',
    text: 'I learned that silence is not agreement.',
    state: 'sent',
    question: 'May we shorten it?',
  },
  { id: 'b', about: 'idea', name: null, text: 'Begin with music.', state: 'published', question: null },
  { id: 'c', about: 'you', name: LONG, text: LONG, state: 'declined', question: null },
];

const scene =
  (more: Partial<AfterwardsPage> = {}, id = 'scene') =>
  () => (
    <Frame title="Tuesday network">
      <Desks page={afterwards(more)} session={report({ id })} act={act} again={nothing} />
    </Frame>
  );

const link = `https://spells.example.org/reflect#${'A'.repeat(22)}`;
const blocks = [
  ...weather.blocks,
  { block: 'heading' as const, text: 'What helped you take part?' },
  { block: 'list' as const, items: ['The captions', LONG] },
];

export const scenes: Scenes = {
  'After a session, nothing yet': scene(),
  'After a session, survey open, words came in': scene({
    survey: { phase: 'open', link, closesAt: MONDAY + 7 * DAY, answered: 12 },
    words: WORDS,
  }),
  'After a session, survey closed, page saved': scene({
    survey: { phase: 'closed', closesAt: MONDAY + 7 * DAY, answered: 24, blocks, onPaper: blocks.slice(0, -1) },
    words: WORDS,
    share: { page: shared, sentAt: null, linked: false, dueAt: MONDAY + 7 * DAY },
  }),
  'After a session, survey lost, page sent': scene({
    survey: { phase: 'lost' },
    share: { page: shared, sentAt: MONDAY + 3 * DAY, linked: true, dueAt: MONDAY + 7 * DAY },
  }),
};
