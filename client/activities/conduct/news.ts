import type { News } from '../kind.ts';
import { say } from './say.ts';

/** That it has begun, and each step; never what is written, or how much. */
export const conductNews: News<'conduct'> = (before, { phase, common: { step } }) =>
  phase !== 'open' || before?.common.step === step ? null : say('newStep', { heading: say('heading', { step }) });
