import type { ReactNode } from 'react';
import './choices.css';
import './visually-hidden.css';

type Option<K extends string> = { key: K; label: string; meaning?: string; picture?: ReactNode };

type Asked<K extends string> = {
  legend: string;
  legendHidden?: boolean;
  name: string;
  options: Option<K>[];
  disabled?: boolean;
  describedBy?: string; // the id of what is wrong with the answer
};

/** One of several, as native radios: one stop for Tab, arrows move, nothing is sent by moving. */
export function Choices<K extends string>({ chosen, choose, ...asked }: Asked<K> & { chosen: K | null; choose: (key: K) => void }) {
  return <Rows {...asked} mark="radio" isChosen={(key) => key === chosen} press={choose} />;
}

/** Any of several, as native boxes to tick. Gives what is ticked, in the order of the options. */
export function Picks<K extends string>({ chosen, choose, ...asked }: Asked<K> & { chosen: readonly K[]; choose: (keys: K[]) => void }) {
  const press = (pressed: K) => choose(asked.options.map(({ key }) => key).filter((key) => chosen.includes(key) !== (key === pressed)));
  return <Rows {...asked} mark="checkbox" isChosen={(key) => chosen.includes(key)} press={press} />;
}

type RowsProps<K extends string> = Asked<K> & { mark: 'radio' | 'checkbox'; isChosen: (key: K) => boolean; press: (key: K) => void };

function Rows<K extends string>({
  legend,
  legendHidden = false,
  name,
  options,
  disabled = false,
  describedBy,
  mark,
  isChosen,
  press,
}: RowsProps<K>) {
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
            type={mark}
            className={`choice-mark choice-${mark}`}
            name={name}
            value={option.key}
            checked={isChosen(option.key)}
            onChange={() => press(option.key)}
            aria-label={spoken(option)}
          />
        </label>
      ))}
    </fieldset>
  );
}

/** With a full stop between, so that a screen reader takes a breath: "Storm. Today is hard." */
const spoken = ({ label, meaning }: Option<string>) => (meaning === undefined ? label : `${label}. ${meaning}`);
