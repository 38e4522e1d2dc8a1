import { useId } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';
import './field.css';

type Props<K extends string> = {
  label: string;
  labelHidden?: boolean;
  value: K;
  options: { key: K; label: string }[];
  choose: (key: K) => void;
};

/** One of many, as a native list. Some people move through it with arrows, which chooses at every step: what cannot be taken back has a button. */
export function SelectOne<K extends string>({ label, labelHidden = false, value, options, choose }: Props<K>) {
  const id = useId();
  const pick = (key: string) => {
    const found = options.find((option) => option.key === key);
    if (found) choose(found.key);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}</label>
      <select id={id} value={value} onChange={(event) => pick(event.target.value)}>
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
