import { useId } from 'react';

type Props = { label: string; value: string; options: { key: string; label: string }[]; choose: (key: string) => void };

/** One of many, as a native list. */
export function SelectOne({ label, value, options, choose }: Props) {
  const id = useId();
  return (
    <div className="share-select">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
