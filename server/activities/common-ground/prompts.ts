import { chanceFrom, shuffled } from '../../lib/chance.ts';
import { THEMES, type Prompt, type Theme } from './prompts/wire.ts';
import type { Deck } from './wire.ts';

const themeOf = (deck: Deck): Theme | undefined =>
  THEMES.find(({ key, prompts }) => ('theme' in deck ? key === deck.theme : prompts.some((prompt) => prompt.key === deck.prompt)));

/** The prompts of an activity in the order in which a group gets them: its own first, deeper ones only from the second round on. */
export function promptsFor(deck: Deck, round: number, seed: number): string[] {
  const all = themeOf(deck)?.prompts ?? [];
  const order = shuffled(all, chanceFrom(seed));
  const isFirst = (prompt: Prompt) => 'prompt' in deck && prompt.key === deck.prompt && round === 1;
  const isLater = ({ deeper }: Prompt) => (deeper === true) === (round === 1);
  return order.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || Number(isLater(a)) - Number(isLater(b))).map(({ key }) => key);
}

/** The one prompt of the quiet minutes; the panel knows it in the same way. */
export const quietPrompt = (deck: Deck): string => ('prompt' in deck ? deck.prompt : (themeOf(deck)?.prompts[0]?.key ?? ''));

/** One that this group has not had, or the first again. */
export const nextPrompt = (order: readonly string[], seen: readonly string[]): string =>
  order.find((key) => !seen.includes(key)) ?? order.find((key) => key !== seen.at(-1)) ?? seen.at(-1) ?? '';
