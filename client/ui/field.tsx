import { useId, type ComponentProps } from 'react';
import './field.css';

type Props = {
  label: string;
  value: string;
  change: (value: string) => void;
  hint?: string;
  error?: string;
  maxLength?: number;
} & Omit<ComponentProps<'input'>, 'value' | 'onChange'>;

/** One line of text with its label above. An `error` says what to do next. */
export function Field({ label, value, change, hint, error, id, ...rest }: Props) {
  const made = useId();
  const field = id ?? made;
  const described = [hint && `${field}-hint`, error && `${field}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      {hint && (
        <p className="field-hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${field}-error`}>
          {error}
        </p>
      )}
      <input
        {...rest}
        id={field}
        value={value}
        onChange={(event) => change(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  );
}
