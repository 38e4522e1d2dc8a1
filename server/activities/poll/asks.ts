import { PRESETS } from './presets/wire.ts';
import { OWN, type PollSetup } from './wire.ts';

/** Arriving and leaving ask the same. What a facilitator fills in or writes is the same where it has the same words. */
export function asksOf({ preset, question }: PollSetup): string {
  const known = PRESETS.find(({ key }) => key === preset);
  return preset === OWN || !known || known.open ? `poll: ${question}` : `poll ${known.pair ?? preset}`;
}
