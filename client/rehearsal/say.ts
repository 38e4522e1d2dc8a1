import { rehearsal } from '../words/en/rehearsal.ts';
import { words } from '../words/words.ts';

export const say = words('rehearsal', rehearsal);
