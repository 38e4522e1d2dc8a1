import { afterwards } from '../../words/en/afterwards.ts';
import { words } from '../../words/words.ts';

export const sayAfter = words('afterwards', afterwards);
