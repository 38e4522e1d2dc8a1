import { writeUp } from '../../words/en/review-write-up.ts';
import { words } from '../../words/words.ts';

export const sayWritten = words('review-write-up', writeUp);
