import type { Line } from '../wire.ts';

const alphabet = new Intl.Collator('en', { sensitivity: 'base' });

/** Those that the alphabet takes for the same stand in the order of their code, never in the order in which they came. */
const inOrder = (a: string, b: string): number => alphabet.compare(a, b) || (a < b ? -1 : Number(a > b));

export const fromAToZ = (texts: string[]): Line[] => texts.toSorted(inOrder).map((text) => ({ text }));
