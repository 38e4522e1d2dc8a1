import { useEffect, type ReactNode } from 'react';
import '../review/review.css';
import '../review/print.css'; // after what it changes
import { LiveRegions } from '../ui/announcer.tsx';
import { Sky } from '../ui/sky.tsx';
import './shared.css';

type Props = { title: string; detail?: string; pageTitle: string; children: ReactNode };

/** A sheet of paper under the sky, as the review has it, for whoever comes by a link. */
export function Sheet({ title, detail, pageTitle, children }: Props) {
  useEffect(() => {
    document.title = pageTitle;
  }, [pageTitle]);
  return (
    <div className="review">
      <Sky title={title} detail={detail} lights={0} />
      <main className="review-sheet">{children}</main>
      <LiveRegions />
    </div>
  );
}
