import { commonGroundName } from '../../words/en/common-ground-name.ts';
import { words } from '../../words/words.ts';

export const sayName = words('common-ground-name', commonGroundName);
