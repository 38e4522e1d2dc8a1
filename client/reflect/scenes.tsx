import type { MyWords, ReflectPage } from '../../server/afterwards/wire.ts';
import { Sheet } from '../shared/sheet.tsx';
import { LONG, type Scenes } from '../ui/scene-sheet.tsx';
import { Reflecting } from './page.tsx';
import { WriteWords } from './write-words.tsx';

const nothing = () => undefined;
const MONDAY = Date.UTC(2027, 2, 1, 10);

const page = (more: Partial<ReflectPage> = {}): ReflectPage => ({
  ok: true,
  session: { title: 'Tuesday network', startedAt: MONDAY },
  survey: 'open',
  closesAt: MONDAY + 7 * 86_400_000,
  mine: { choices: {}, texts: {}, quote: null, name: null },
  words: [],
  ...more,
});

const own = (id: string, more: Partial<MyWords> = {}): MyWords => ({
  id,
  about: 'learned',
  name: 'Amina',
  text: 'I learned that silence is not the same as agreement.',
  state: 'sent',
  question: null,
  ...more,
});

const WORDS = [
  own('sent', { question: 'May we leave out the last sentence?' }),
  own('published', { state: 'published', name: null }),
  own('declined', { state: 'declined', text: LONG, name: LONG }),
];
const answered: ReflectPage['mine'] = {
  choices: { how: 'good', part: 'mostly', heard: 'did-not-want' },
  texts: { helped: 'The captions.', next: 'x'.repeat(490) },
  quote: 'named',
  name: 'Amina',
};

const scene =
  (name: string, more: Partial<ReflectPage> = {}) =>
  () => <Reflecting page={page(more)} draft={`scene ${name}`} send={async () => null} again={nothing} />;

const writing = (draft: string, first: Parameters<typeof WriteWords>[0]['first']) => () => (
  <Sheet title="Tuesday network" pageTitle="Tuesday network">
    <h2>In your own words</h2>
    <WriteWords first={first} draft={`scene ${draft}`} send={async () => false} stop={nothing} />
  </Sheet>
);

export const scenes: Scenes = {
  'Survey, to be answered': scene('new'),
  'Survey, answered, with words of one’s own': scene('answered', { mine: answered, words: WORDS }),
  'Survey, over': scene('over', { survey: 'over', words: WORDS.slice(0, 1) }),
  'Survey, over, nothing sent': scene('over and nothing', { survey: 'over', session: { title: '', startedAt: MONDAY } }),
  'Writing words': writing('writing', null),
  'Changing words': writing('changing', { about: 'idea', name: LONG, text: LONG }),
};
