import type { Reports } from './kind.ts';
import { PollReport } from './poll/report.tsx';

/** How the review draws each kind. Apart from the other parts of the kinds, so that no panel loads it. */
export const reports: Reports = { poll: { Report: PollReport } };
