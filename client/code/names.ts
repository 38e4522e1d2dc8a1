import { codeNames } from '../words/en/code-names.ts';
import { words } from '../words/words.ts';

export const nameOf = words('code-names', codeNames);
