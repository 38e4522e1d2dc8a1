/** Things that have nothing but their place to be told apart by: what people write may be the same twice, or change with each letter. */
export const numbered = <T>(things: readonly T[]): { at: number; thing: T }[] => things.map((thing, at) => ({ at, thing }));
