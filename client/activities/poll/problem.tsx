import type { ReactNode } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { takeFocus } from '../../ui/take-focus.ts';

/** `tries`: how often something was pressed that cannot be done yet. */
type Props = { tries: number; id?: string; children: ReactNode };

/** What is wrong, and what to do. It takes the focus with each press. */
export const Problem = ({ tries, id, children }: Props) => (
  <div key={tries} id={id} ref={takeFocus} tabIndex={-1}>
    <Notice tone="problem">{children}</Notice>
  </div>
);
