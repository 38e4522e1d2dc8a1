import { WORDS_IN_SHORT, WRITTEN_CHAPTERS, type ListName } from '../../../server/afterwards/write-up/wire.ts';
import type { SessionReport } from '../../../server/review/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { Blocks } from '../blocks.tsx';
import { Actions } from './actions.tsx';
import { wordsIn, type WriteUpForm } from './form.ts';
import { sayWritten } from './say.ts';
import { shortOf } from './short-of.ts';

/** `theirs`: somebody else has saved meanwhile, and what they saved is to be seen. */
export type Saving = { state: 'idle' } | { state: 'saving' } | { state: 'no'; words: string } | { state: 'theirs' };

type Props = {
  session: SessionReport;
  form: WriteUpForm;
  change: (form: WriteUpForm) => void;
  saving: Saving;
  save: () => void;
  close: () => void;
};

/** Where facilitators write. What is half written stays on this device until it is saved. */
export function Editor({ session, form, change, saving, save, close }: Props) {
  const set = (more: Partial<WriteUpForm>) => change({ ...form, ...more });
  const lines = (name: ListName, label: string, rows = 3) => (
    <TextBox label={label} hint={sayWritten('lineHint')} rows={rows} value={form[name]} change={(text) => set({ [name]: text })} />
  );
  return (
    <div className="write-up">
      <TextBox
        label={sayWritten('short')}
        hint={sayWritten('shortHint')}
        left={sayWritten('shortLeft', { count: wordsIn(form.short), most: WORDS_IN_SHORT })}
        rows={5}
        value={form.short}
        change={(short) => set({ short })}
      />
      {form.short === '' && <Button onClick={() => set({ short: shortOf(session, form) })}>{sayWritten('fromSession')}</Button>}
      {lines('decisions', sayWritten('decisions'))}
      <Actions actions={form.actions} change={(actions) => set({ actions })} />
      {lines('notes', sayWritten('notes'), 5)}
      {lines('parked', sayWritten('parked'))}
      <section className="write-up-actions" aria-labelledby="learned">
        <h3 id="learned">{sayWritten('learned')}</h3>
        <p>{sayWritten('learnedBody')}</p>
        {lines('keep', sayWritten('keep'))}
        {lines('change', sayWritten('changeIt'))}
        {lines('try', sayWritten('try'))}
      </section>
      {saving.state === 'no' && <Notice tone="problem">{saving.words}</Notice>}
      {saving.state === 'theirs' && <Theirs session={session} />}
      <Button busy={saving.state === 'saving'} onClick={save}>
        {sayWritten(saving.state === 'saving' ? 'saving' : 'save')}
      </Button>
      <Button look="quiet" onClick={close}>
        {sayWritten('close')}
      </Button>
      <p className="block-note">{sayWritten('closeBody')}</p>
    </div>
  );
}

const Theirs = ({ session: { written } }: { session: SessionReport }) => (
  <>
    <Notice tone="problem">{sayWritten('outdated')}</Notice>
    <section className="write-up-theirs" aria-label={sayWritten('theirs')}>
      <h3>{sayWritten('theirs')}</h3>
      <p dir="auto">{written.words.short}</p>
      {WRITTEN_CHAPTERS.filter((chapter) => written.chapters[chapter].length > 0).map((chapter) => (
        <div key={chapter} className="write-up-actions">
          <h4>{sayWritten('chapter', { chapter })}</h4>
          <Blocks blocks={written.chapters[chapter]} />
        </div>
      ))}
    </section>
  </>
);
