import type { ReadAloudWords } from '../../ui/read-aloud.tsx';
import { say } from './say.ts';

export const readAloudWords = (): ReadAloudWords => ({
  start: say('readAloud'),
  startNow: say('readItNow'),
  stop: say('stopReading'),
  caution: say('othersHear'),
});
