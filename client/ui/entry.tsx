import type { ReactNode, Ref } from 'react';
import './entry.css';

type Props = { pictures: ReactNode; title: string; line: string; press: () => void; ref?: Ref<HTMLButtonElement> };

/** Something that can be started, on a shelf of such things: the whole of it is the button. */
export const Entry = ({ pictures, title, line, press, ref }: Props) => (
  <button ref={ref} type="button" className="entry" onClick={press}>
    <span className="entry-pictures">{pictures}</span>
    <span className="entry-words">
      <strong>{title}</strong>
      <span className="entry-line">{line}</span>
    </span>
  </button>
);
