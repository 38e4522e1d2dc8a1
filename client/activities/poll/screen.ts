import type { Phase } from '../../../server/wire.ts';

/** What a participant has before them. */
export type Screen = 'answering' | 'thanks' | 'passed' | 'waiting' | 'results' | 'lost';

type Facts = {
  phase: Phase;
  answered: boolean; // the server has this person's answer
  changing: boolean; // and the person has asked to change it
  passed: boolean;
  idle: boolean; // nothing of this person is on its way
};

export function screenOf({ phase, answered, changing, passed, idle }: Facts): Screen {
  switch (phase) {
    case 'open':
      if (answered) return changing ? 'answering' : 'thanks';
      return passed && idle ? 'passed' : 'answering';
    case 'closing':
    case 'closed':
      return 'waiting';
    case 'shown':
      return 'results';
    case 'lost':
      return 'lost';
  }
}
