import { useEffect, type ReactNode } from 'react';
import { LiveRegions } from '../ui/announcer.tsx';
import { Sky } from '../ui/sky.tsx';
import './review.css';
import './print.css';
import { say } from './say.ts';

type Props = { title: string; detail?: string; children: ReactNode };

/** What is around every page of the review: a sheet of paper under the sky. */
export function Frame({ title, detail, children }: Props) {
  useEffect(() => {
    document.title = say('pageTitle', { page: title });
  }, [title]);
  return (
    <div className="review">
      <Sky title={title} detail={detail} lights={0} />
      <main className="review-sheet">{children}</main>
      <LiveRegions />
    </div>
  );
}

/** Where a screen reader begins on a new page. */
export const toHeading = (): void => document.querySelector('h1')?.focus();
