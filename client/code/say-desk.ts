import { codeDesk } from '../words/en/code-desk.ts';
import { words } from '../words/words.ts';

export const sayDesk = words('code-desk', codeDesk);
