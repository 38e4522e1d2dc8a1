import type { ReactNode } from 'react';
import './choices.css';
import './visually-hidden.css';

export type Option<K extends string> = { key: K; label: string; meaning?: string; picture?: ReactNode };

type Props<K extends string> = {
  legend: string;
  legendHidden?: boolean;
  name: string;
  options: Option<K>[];
  chosen: K | null;
  choose: (key: K) => void;
  disabled?: boolean;
  describedBy?: string; // the id of what is wrong with the answer
};

/** One of several, as native radios: one stop for Tab, arrows move, nothing is sent by moving. */
export function Choices<K extends string>({
  legend,
  legendHidden = false,
  name,
  options,
  chosen,
  choose,
  disabled = false,
  describedBy,
}: Props<K>) {
  return (
    <fieldset className="choices" disabled={disabled} aria-describedby={describedBy}>
      <legend className={legendHidden ? 'visually-hidden' : 'choices-legend'}>{legend}</legend>
      {options.map((option) => (
        <label key={option.key} className="choice">
          {option.picture !== undefined && <span className="choice-picture">{option.picture}</span>}
          <span className="choice-words">
            <span className="choice-label">{option.label}</span>
            {option.meaning !== undefined && <span className="choice-meaning">{option.meaning}</span>}
          </span>
          <input
            type="radio"
            className="choice-mark"
            name={name}
            value={option.key}
            checked={option.key === chosen}
            onChange={() => choose(option.key)}
            aria-label={spoken(option)}
          />
        </label>
      ))}
    </fieldset>
  );
}

/** With a full stop between, so that a screen reader takes a breath: "Storm. Today is hard." */
const spoken = ({ label, meaning }: Option<string>) => (meaning === undefined ? label : `${label}. ${meaning}`);
