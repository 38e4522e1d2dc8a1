import './tick.css';

type Props = { label: string; ticked: boolean; tick: (ticked: boolean) => void };

/** Yes or no, as a native box with its words beside it. */
export const Tick = ({ label, ticked, tick }: Props) => (
  <label className="tick">
    <input type="checkbox" checked={ticked} onChange={(event) => tick(event.target.checked)} />
    {label}
  </label>
);
