import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/stack.tsx';
import type { Drive } from './drive.ts';
import type { Run } from './run.ts';
import { sayDesk } from './say-desk.ts';
import './rooms.css';

/** While Zoom is asked: what for, how far it has got, and how to stop. */
export function Working({ run, tell }: { run: Run; tell: Drive['tell'] }) {
  const { step, plan, placed, tries } = run;
  const rooms = plan.rooms.length;
  const people = plan.places.length;
  return (
    <Stack gap={3}>
      <p className="rooms-step">{sayDesk('working', { at: step.at, rooms })}</p>
      <progress className="rooms-progress" aria-label={sayDesk('rooms')} max={TOTAL} value={doneOf(run)} />
      <p className="soft">{tries > 0 && step.at !== 'placing' ? sayDesk('busy') : sayDesk('placedOf', { placed, people })}</p>
      {step.at !== 'closing' && <Button onClick={() => tell({ type: 'stop' })}>{sayDesk('stop')}</Button>}
    </Stack>
  );
}

const TOTAL = 100;
/** How far each step is on the way, in per cent; placing fills what is between its own and the next. */
const FROM: Partial<Record<Run['step']['at'], number>> = {
  looking: 2,
  closing: 5,
  making: 10,
  finding: 12,
  setting: 16,
  placing: 20,
  opening: 95,
};

function doneOf({ step, placed, plan }: Run): number {
  const from = FROM[step.at] ?? TOTAL;
  return step.at === 'placing' ? from + (75 * placed) / Math.max(1, plan.places.length) : from;
}
