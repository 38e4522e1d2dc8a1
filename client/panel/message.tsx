import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Page } from './page.tsx';
import { say } from './say.ts';

type Props = { heading: string; children: ReactNode; action?: { label: string; act: () => void } };

/** A whole screen with one thing to say, and at most one thing to do. */
export function Message({ heading, children, action }: Props) {
  return (
    <Page step={heading}>
      <h2 tabIndex={-1}>{heading}</h2>
      {children}
      {action && (
        <Button look="primary" onClick={action.act}>
          {action.label}
        </Button>
      )}
    </Page>
  );
}

export const loadAgain = { label: say('loadAgain'), act: () => window.location.reload() };
