import type { ReactNode } from 'react';
import { OpenIcon } from './icons.tsx';
import './disclosure.css';

/** More words for those who want them. */
export function Disclosure({ summary, open = false, children }: { summary: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="disclosure" open={open}>
      <summary>
        <OpenIcon />
        {summary}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
