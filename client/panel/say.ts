import { panel } from '../words/en/panel.ts';
import { refusals } from '../words/en/refusals.ts';
import { words } from '../words/words.ts';

export const say = words('panel', panel);
export const sayRefusal = words('refusals', refusals);

/** "Ana, Ben and Cai", in the order and with the marks of the language. */
export const sayNames = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);
