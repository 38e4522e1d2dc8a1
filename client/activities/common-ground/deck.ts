import { THEMES, type Prompt, type Theme } from '../../../server/activities/common-ground/prompts/wire.ts';
import type { Deck } from '../../../server/activities/common-ground/wire.ts';

const NO_PROMPT: Prompt = { key: '', prompt: '', closer: ['', ''] };

/** A prompt by its key; an empty one where another version had more of them. */
export const promptOf = (wanted: string): Prompt => THEMES.flatMap(({ prompts }) => prompts).find(({ key }) => key === wanted) ?? NO_PROMPT;

export const themeOf = (prompt: string): Theme | undefined => THEMES.find(({ prompts }) => prompts.some(({ key }) => key === prompt));

/** What people think about in the quiet minutes, before they have a group. */
export const firstOf = (deck: Deck): Prompt =>
  'prompt' in deck ? promptOf(deck.prompt) : (THEMES.find(({ key }) => key === deck.theme)?.prompts[0] ?? NO_PROMPT);
