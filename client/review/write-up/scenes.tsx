import { LONG, type Scenes } from '../../ui/scene-sheet.tsx';
import { report } from '../fixtures.ts';
import { Frame } from '../frame.tsx';
import { Editor, type Saving } from './editor.tsx';
import { nothingWritten, written } from './fixtures.ts';
import { formOf } from './form.ts';
import { sayWritten } from './say.ts';

const nothing = () => undefined;

const scene =
  (what = nothingWritten, saving: Saving = { state: 'idle' }) =>
  () => (
    <Frame title="Tuesday network">
      <h2>{sayWritten('heading')}</h2>
      <Editor
        session={report({ written: written() })}
        form={formOf(what)}
        change={nothing}
        saving={saving}
        save={nothing}
        close={nothing}
      />
    </Frame>
  );

const long = written({ short: LONG, decisions: [LONG], actions: [{ what: LONG, who: 'Amina', by: null, done: false }] });

export const scenes: Scenes = {
  'Writing up, nothing yet': scene(),
  'Writing up, going on': scene(written()),
  'Writing up, long words, refused': scene(long, { state: 'no', words: sayWritten('tooLong') }),
  'Writing up, somebody else has saved': scene(written(), { state: 'theirs' }),
  'Writing up, saving': scene(written(), { state: 'saving' }),
};
