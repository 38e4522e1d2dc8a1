import { Stack } from '../../ui/stack.tsx';
import type { ReportProps } from '../kind.ts';
import './poll.css';
import { Results } from './results.tsx';

/** A finished poll on the review page. */
export const PollReport = ({ activity: { common } }: ReportProps<'poll'>) => (
  <Stack gap={3}>
    <p className="poll-question">{common.question}</p>
    {common.outcome && <Results setup={common} outcome={common.outcome} />}
  </Stack>
);
