import { leftByHand } from './left.ts';
import type { Run } from './run.ts';
import { sayDesk } from './say-desk.ts';

/** A key as ICU can select it. */
export const selectable = (key: string): string => key.replaceAll('-', '_');

/** What a screen reader hears when a run comes to a step in which it waits, or ends; `null` while it goes on by itself. */
export function sayStep(run: Run): string | null {
  const { step } = run;
  switch (step.at) {
    case 'asking':
      return sayDesk(step.found.rooms === null ? 'thereUnknown' : 'there');
    case 'ready':
      return sayDesk('ready');
    case 'open':
      return sayOpen(run);
    case 'closed':
      return sayDesk('closed');
    case 'refused':
      return `${sayDesk('refused')}. ${sayDesk('refusedBody', { during: step.during })}`;
    case 'stopped':
      return sayDesk('stopped');
    case 'placing':
    case 'looking':
    case 'closing':
    case 'making':
    case 'finding':
    case 'setting':
    case 'opening':
      return null;
  }
}

export function sayOpen(run: Run): string {
  const left = leftByHand(run).length;
  return left === 0 ? sayDesk('open') : sayDesk('openSome', { left });
}
