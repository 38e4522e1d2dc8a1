import type { ReactNode } from 'react';
import { NewsIcon, ProblemIcon } from './icons.tsx';
import './notice.css';

type Props = { tone: 'news' | 'calm' | 'problem'; children: ReactNode; action?: ReactNode };

/** A message that stays on the page. It is not announced by itself: whoever shows it decides whether it is said. */
export function Notice({ tone, children, action }: Props) {
  return (
    <div className={`notice notice-${tone}`}>
      {tone === 'problem' && <ProblemIcon />}
      {tone === 'news' && <NewsIcon />}
      <div className="notice-words">{children}</div>
      {action !== undefined && <div className="notice-action">{action}</div>}
    </div>
  );
}
