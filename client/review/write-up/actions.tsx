import { useEffect, useRef } from 'react';
import { LONGEST_WRITTEN } from '../../../server/afterwards/write-up/wire.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { numbered } from '../../ui/numbered.ts';
import { Tick } from '../../ui/tick.tsx';
import { NO_ACTION, type ActionForm } from './form.ts';
import { sayWritten } from './say.ts';

type Props = { actions: ActionForm[]; change: (actions: ActionForm[]) => void };

/** Who does what, by when. */
export function Actions({ actions, change }: Props) {
  const isNew = useRef(false);
  useEffect(() => {
    if (isNew.current) document.getElementById(fieldOf(actions.length - 1))?.focus();
    isNew.current = false;
  });
  const remove = (at: number) => {
    change(actions.toSpliced(at, 1));
    announce(sayWritten('actionRemoved', { number: at + 1 }));
    document.getElementById('actions')?.focus(); // what was pressed is gone
  };
  const add = () => {
    change([...actions, NO_ACTION]);
    isNew.current = true;
  };
  return (
    <section className="write-up-actions" aria-labelledby="actions">
      <h3 id="actions" tabIndex={-1}>
        {sayWritten('actions')}
      </h3>
      {numbered(actions).map(({ at, thing }) => (
        <ActionFields
          key={at}
          at={at}
          action={thing}
          set={(more) => change(actions.with(at, { ...thing, ...more }))}
          remove={() => remove(at)}
        />
      ))}
      {actions.length < LONGEST_WRITTEN.actions && <Button onClick={add}>{sayWritten('addAction')}</Button>}
    </section>
  );
}

const fieldOf = (at: number): string => `action-${at + 1}`;

type FieldsProps = { at: number; action: ActionForm; set: (more: Partial<ActionForm>) => void; remove: () => void };

const ActionFields = ({ at, action: { what, who, by, done }, set, remove }: FieldsProps) => (
  <fieldset className="write-up-action">
    <legend>{sayWritten('action', { number: at + 1 })}</legend>
    <Field
      id={fieldOf(at)}
      label={sayWritten('what')}
      value={what}
      change={(text) => set({ what: text })}
      maxLength={LONGEST_WRITTEN.line}
      autoComplete="off"
    />
    <Field
      label={sayWritten('who')}
      hint={sayWritten('whoHint')}
      value={who}
      change={(name) => set({ who: name })}
      maxLength={LONGEST_WRITTEN.who}
      autoComplete="off"
    />
    <Field label={sayWritten('by')} type="date" value={by} change={(day) => set({ by: day })} />
    <Tick label={sayWritten('done')} ticked={done} tick={(ticked) => set({ done: ticked })} />
    <Button look="quiet" onClick={remove}>
      {sayWritten('removeAction', { number: at + 1 })}
    </Button>
  </fieldset>
);
