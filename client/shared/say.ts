import { shared } from '../words/en/shared.ts';
import { words } from '../words/words.ts';

export const sayShared = words('shared', shared);
