import { useState } from 'react';
import type { SessionReport } from '../../../server/review/wire.ts';
import { useDraft } from '../../live/draft.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import type { Ask } from '../ask.ts';
import { Delete } from '../delete.tsx';
import { sayWhy } from '../say.ts';
import { Editor, type Saving } from './editor.tsx';
import { formOf, saysNothing, wordsOf, type WriteUpForm } from './form.ts';
import { sayWritten } from './say.ts';
import { factsOf } from './short-of.ts';
import './write-up.css';

type Props = { session: SessionReport; ask: Ask; again: () => void };

const path = ({ id }: SessionReport): string => `/meetings/${id}/write-up`;

/** The session in short, as its facilitators have written it, and the place where they write. */
export function WriteUp({ session, ask, again }: Props) {
  const { written } = session;
  const [writing, write] = useState(false);
  const close = () => {
    write(false);
    document.getElementById('in-short')?.focus(); // what was pressed is gone
  };
  return (
    <section className="review-activity" aria-labelledby="in-short">
      <h2 id="in-short" tabIndex={-1}>
        {sayWritten('heading')}
      </h2>
      {written.words.short !== '' && (
        <p className="review-short write-up-short" dir="auto">
          {written.words.short}
        </p>
      )}
      <p className={written.words.short === '' ? 'review-short' : undefined}>{factsOf(session)}</p>
      <div className="review-tool">
        {writing ? (
          <Writing {...{ session, ask, again, close }} />
        ) : (
          <div className="write-up">
            <p>{sayWritten('why')}</p>
            <Button onClick={() => write(true)}>{sayWritten(saysNothing(written) ? 'begin' : 'change')}</Button>
            {!saysNothing(written) && <DeleteWriteUp {...{ session, ask, again }} />}
          </div>
        )}
      </div>
    </section>
  );
}

function Writing({ session, ask, again, close }: Props & { close: () => void }) {
  const [form, change, clear] = useDraft<WriteUpForm>(`write-up.${session.id}`, formOf(session.written));
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const tell = (next: Extract<Saving, { state: 'no' | 'theirs' }>) => {
    setSaving(next);
    announce(next.state === 'no' ? next.words : sayWritten('outdated'), 'assertive');
  };
  const save = async () => {
    const rev = saving.state === 'theirs' ? session.written.rev : form.rev; // whoever has seen theirs may put their own in its place
    setSaving({ state: 'saving' });
    const answer = await ask('PUT', path(session), { rev, words: wordsOf(form) });
    if (answer?.ok) {
      clear();
      announce(sayWritten('saved'));
      close();
      return again();
    }
    if (answer?.why !== 'outdated') return tell({ state: 'no', words: reason(answer?.why ?? null) });
    again();
    return tell({ state: 'theirs' });
  };
  return <Editor {...{ session, form, change, saving, close }} save={() => void save()} />;
}

const reason = (why: Parameters<typeof sayWhy>[0]): string =>
  why === 'bad-text' || why === 'malformed' || why === 'too-large' ? sayWritten('tooLong') : sayWhy(why).body;

function DeleteWriteUp({ session, ask, again }: Props) {
  const removed = () => {
    announce(sayWritten('deleted'));
    document.getElementById('in-short')?.focus();
    again();
  };
  return (
    <Delete
      look="quiet"
      label={sayWritten('delete')}
      warning={sayWritten('deleteBody')}
      remove={() => ask('DELETE', path(session))}
      removed={removed}
    />
  );
}
