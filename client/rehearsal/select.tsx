import { useId } from 'react';

type Props<K extends string> = {
  label: string;
  of?: string; // whose it is, for those who do not see where it stands
  options: readonly { key: K; label: string }[];
  chosen: K;
  choose: (key: K) => void;
};

/** One of a few, in little space. */
export function Select<K extends string>({ label, of, options, chosen, choose }: Props<K>) {
  const id = useId();
  const pick = (value: string) => {
    const option = options.find(({ key }) => key === value);
    if (option) choose(option.key);
  };
  return (
    <div className="rehearsal-select">
      <label htmlFor={id}>{label}</label>
      <select id={id} aria-label={of && `${label}: ${of}`} value={chosen} onChange={(event) => pick(event.target.value)}>
        {options.map(({ key, label: text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
