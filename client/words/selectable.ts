/** A key as ICU can select it: "bright-spells" is more to it than a name. */
export const selectable = (...keys: string[]): string => keys.join('_').replaceAll('-', '_');
