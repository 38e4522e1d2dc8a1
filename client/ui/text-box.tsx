import { useId } from 'react';
import './field.css';
import './visually-hidden.css';

type Props = {
  label: string;
  labelHidden?: boolean;
  value: string;
  change: (value: string) => void;
  hint?: string;
  left?: string; // how much room is left, in words: to be seen, and not said with every letter
  rows: number;
  describedBy?: string; // the id of what is wrong with the answer
};

/** Some words, with their label above. */
export function TextBox({ label, labelHidden = false, value, change, hint, left, rows, describedBy }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, describedBy].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={rows}
        value={value}
        onChange={(event) => change(event.target.value)}
        aria-describedby={described || undefined}
        aria-invalid={describedBy === undefined ? undefined : true}
        autoComplete="off"
      />
      {left !== undefined && (
        <p className="field-left" aria-hidden="true">
          {left}
        </p>
      )}
    </div>
  );
}
