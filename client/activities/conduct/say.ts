import { conduct } from '../../words/en/conduct.ts';
import { words } from '../../words/words.ts';

export const say = words('conduct', conduct);
