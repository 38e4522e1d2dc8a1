import type { Audience, Kind, State } from '../kind.ts';
import { parseMove, parseSetup } from './parse.ts';
import { countsOf, decide, tally } from './rules.ts';
import type { PollWire } from './wire.ts';

export const poll: Kind<PollWire> = {
  parseSetup,
  parseMove,
  level: ({ level }) => level,
  decide,
  tally,

  // Field by field: whatever else lies in a stored setup, now or one day, does not travel by accident.
  common({ setup, phase, answered, responses, outcome }, audience) {
    const { preset, question, answers, ordered, level, threshold, hold, purpose } = setup;
    const isOver = phase === 'closed' || phase === 'shown';
    const live = phase === 'open' && level !== 'private' && !hold;
    return {
      preset,
      question,
      answers,
      ordered,
      level,
      threshold,
      hold,
      ...(audience === 'facilitators' && { purpose }),
      answered: isOver && outcome ? outcome.answered : answered,
      counts: live ? countsOf(responses(), setup) : null,
      outcome: mayRead(phase, audience) ? outcome : null,
    };
  },

  mine: ({ phase }, { body, seq }) => ({ choice: phase === 'open' ? (body?.choice ?? null) : null, seq }),
};

function mayRead(phase: State<PollWire>['phase'], audience: Audience): boolean {
  switch (phase) {
    case 'open':
    case 'closing':
    case 'lost':
      return false;
    case 'closed':
      return audience === 'facilitators';
    case 'shown':
      return true;
  }
}
