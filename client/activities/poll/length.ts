const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** In characters as people count them, and as the server does. */
export const lengthOf = (text: string): number => [...graphemes.segment(text)].length;
