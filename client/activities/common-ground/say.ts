import { commonGround } from '../../words/en/common-ground.ts';
import { words } from '../../words/words.ts';

export const say = words('common-ground', commonGround);

/** What somebody wrote, inside a sentence of ours: its direction of writing ends with it. */
export const apart = (text: string): string => `\u2068${text}\u2069`;

export const nameOr = (name: string | null): string => (name === null ? say('nameless') : apart(name));

/** "Ana, Ben and Cai", in the order and with the marks of the language. */
export const sayNames = (names: readonly (string | null)[]): string => new Intl.ListFormat('en-GB').format(names.map(nameOr));
