import { check } from '../../words/en/check.ts';
import { words } from '../../words/words.ts';

export const say = words('check', check);
