import type { Drive } from './drive.ts';
import { Over } from './over.tsx';
import { Ready } from './ready.tsx';
import type { Run } from './run.ts';
import { sayDesk } from './say-desk.ts';
import { sayOpen } from './say-step.ts';
import { Warning } from './warning.tsx';
import { Working } from './working.tsx';

/** One run, in whatever step it is. */
export function RunView({ run, tell, byHand }: { run: Run; tell: Drive['tell']; byHand: (() => void) | null }) {
  const { step } = run;
  switch (step.at) {
    case 'asking':
      return <Warning found={step.found} tell={tell} />;
    case 'ready':
      return <Ready run={run} tell={tell} />;
    case 'open':
      return <p>{sayOpen(run)}</p>;
    case 'closed':
      return <p>{sayDesk('closed')}</p>;
    case 'stopped':
    case 'refused':
      return <Over run={run} step={step} tell={tell} byHand={byHand} />;
    case 'looking':
    case 'closing':
    case 'making':
    case 'finding':
    case 'setting':
    case 'placing':
    case 'opening':
      return <Working run={run} tell={tell} />;
  }
}
