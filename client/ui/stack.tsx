import type { ReactNode } from 'react';
import './stack.css';

/** Things below each other; `gap` counts in steps of 4 px. */
export function Stack({ gap = 4, children }: { gap?: 1 | 2 | 3 | 4 | 6; children: ReactNode }) {
  return <div className={`stack stack-${gap}`}>{children}</div>;
}
