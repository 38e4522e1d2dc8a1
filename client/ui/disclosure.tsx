import type { ReactNode } from 'react';
import { OpenIcon } from './icons.tsx';
import './disclosure.css';

/** `name`: what is heard where several have the same summary; it begins with that. */
type Props = { summary: string; name?: string; open?: boolean; children: ReactNode };

/** More words for those who want them. */
export function Disclosure({ summary, name, open = false, children }: Props) {
  return (
    <details className="disclosure" open={open}>
      <summary aria-label={name}>
        <OpenIcon />
        {summary}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
