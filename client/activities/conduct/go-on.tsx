import type { ConductMove, ConductWire } from '../../../server/activities/conduct/wire.ts';
import { STEPS, type Step } from '../../../server/code/wire.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';

type Props = { common: Pick<ConductWire['common'], 'step' | 'short'>; move: (move: ConductMove) => void };

/** The six-minute way goes from suggesting straight to the check. */
export function GoOn({ common: { step, short }, move }: Props) {
  const steps: readonly Step[] = short ? ['why', 'suggest'] : STEPS;
  const at = STEPS.indexOf(step);
  const next = steps.find((each) => STEPS.indexOf(each) > at);
  const nameOf = (each: Step) => sayDesk('stepName', { step: each });
  return (
    <Stack gap={2}>
      {next ? (
        <Button look={step === 'suggest' ? 'plain' : 'primary'} onClick={() => move({ do: 'go', step: next })}>
          {sayDesk('goTo', { step: nameOf(next) })}
        </Button>
      ) : (
        <Button look={step === 'suggest' ? 'plain' : 'primary'} onClick={() => move({ do: 'finish' })}>
          {sayDesk('finish')}
        </Button>
      )}
      {next && step !== 'why' && (
        <Button look="quiet" onClick={() => move({ do: 'finish' })}>
          {sayDesk('finish')}
        </Button>
      )}
      {step !== 'why' && !short && (
        <Button look="quiet" onClick={() => move({ do: 'finish', later: true })}>
          {sayDesk('finishLater')}
        </Button>
      )}
      {at > 0 && (
        <Button look="quiet" onClick={() => move({ do: 'go', step: STEPS[at - 1] ?? 'why' })}>
          {sayDesk('backTo', { step: nameOf(STEPS[at - 1] ?? 'why') })}
        </Button>
      )}
    </Stack>
  );
}
