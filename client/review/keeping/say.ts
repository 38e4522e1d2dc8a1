import { keeping } from '../../words/en/keeping.ts';
import { words } from '../../words/words.ts';

export const sayKeeping = words('keeping', keeping);
