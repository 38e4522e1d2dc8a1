import { useState } from 'react';
import type { ShareBack } from '../../../server/afterwards/wire.ts';
import type { SessionReport } from '../../../server/review/wire.ts';
import { useDraft } from '../../live/draft.ts';
import { ownZone, placeOf } from '../../shared/zones.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Picks } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import type { Act } from './act.ts';
import { sayAfter } from './say.ts';
import { EMPTY_FORM, formOf, pageOf, toldBy, willBy, ZONES, type ShareForm } from './share-form.ts';

type Props = { page: ShareBack | null; session: SessionReport; act: Act; saved: () => void };

/** Writes the page. What is half written stays on this device until it is saved. */
export function ShareEditor({ page, session, act, saved }: Props) {
  const [form, change, clear] = useDraft<ShareForm>(`share.${session.id}`, page ? formOf(page) : EMPTY_FORM);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const set = (more: Partial<ShareForm>) => change({ ...form, ...more });
  const suggested = { told: form.told || toldBy(session), will: form.will || willBy(session) };
  const tell = (words: string) => {
    setProblem(words);
    announce(words, 'assertive');
  };
  const save = async () => {
    const made = pageOf(form, ownZone());
    if (!made) return tell(sayAfter('noDay'));
    setBusy(true);
    const said = await act('PUT', '/share-back', made);
    setBusy(false);
    if (!said.ok) return tell(sayAfter('tooLong'));
    clear();
    saved();
  };
  return (
    <Stack gap={4}>
      <TextBox label={sayAfter('thanks')} rows={3} value={form.thanks} change={(thanks) => set({ thanks })} />
      <TextBox label={sayAfter('told')} hint={sayAfter('lineHint')} rows={5} value={form.told} change={(told) => set({ told })} />
      {hasMore(form, suggested) && <Button onClick={() => set(suggested)}>{sayAfter('suggest')}</Button>}
      <TextBox label={sayAfter('will')} hint={sayAfter('lineHint')} rows={5} value={form.will} change={(will) => set({ will })} />
      <Next form={form} set={set} />
      <TextBox label={sayAfter('ways')} hint={sayAfter('lineHint')} rows={3} value={form.ways} change={(ways) => set({ ways })} />
      <Field label={sayAfter('reply')} hint={sayAfter('replyHint')} value={form.reply} change={(reply) => set({ reply })} maxLength={200} />
      {problem !== null && <Notice tone="problem">{problem}</Notice>}
      <Button look="primary" busy={busy} onClick={() => void save()}>
        {sayAfter(busy ? 'saving' : 'save')}
      </Button>
    </Stack>
  );
}

const hasMore = (form: ShareForm, more: Pick<ShareForm, 'told' | 'will'>): boolean => form.told !== more.told || form.will !== more.will;

const NEXT = 'next';

function Next({ form, set }: { form: ShareForm; set: (more: Partial<ShareForm>) => void }) {
  return (
    <>
      <Picks
        legend={sayAfter('hasNext')}
        legendHidden
        name="has-next"
        options={[{ key: NEXT, label: sayAfter('hasNext') }]}
        chosen={form.hasNext ? [NEXT] : []}
        choose={(keys) => set({ hasNext: keys.length > 0 })}
      />
      {form.hasNext && (
        <>
          <Field label={sayAfter('nextDay')} type="date" value={form.day} change={(day) => set({ day })} />
          <Field
            label={sayAfter('nextTime', { zone: placeOf(ownZone()) })}
            type="time"
            value={form.time}
            change={(time) => set({ time })}
          />
          <Picks
            legend={sayAfter('zones')}
            name="zones"
            options={ZONES.map((key) => ({ key, label: placeOf(key) }))}
            chosen={ZONES.filter((zone) => form.zones.includes(zone))}
            choose={(zones) => set({ zones })}
          />
          <Field label={sayAfter('where')} value={form.where} change={(where) => set({ where })} maxLength={200} />
        </>
      )}
    </>
  );
}
