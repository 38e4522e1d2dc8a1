import { LISTS, type Action, type ListName, type WriteUp, type Written } from '../../../server/afterwards/write-up/wire.ts';
import { linesIn } from '../lines.ts';

/** An action as it is typed: no day is an empty one. */
export type ActionForm = Omit<Action, 'by'> & { by: string };

/** What is being written: lists as lines. `rev`: of the version that the writing began with. */
export type WriteUpForm = { rev: number; short: string; actions: ActionForm[] } & Record<ListName, string>;

export const NO_ACTION: ActionForm = { what: '', who: '', by: '', done: false };

export function formOf({ rev, words }: Written): WriteUpForm {
  const lists = Object.fromEntries(LISTS.map((name) => [name, words[name].join('\n')])) as Record<ListName, string>;
  return { ...lists, rev, short: words.short, actions: words.actions.map((action) => ({ ...action, by: action.by ?? '' })) };
}

/** Actions that say nothing are none. */
export function wordsOf({ short, actions, ...lists }: WriteUpForm): WriteUp {
  const lines = Object.fromEntries(LISTS.map((name) => [name, linesIn(lists[name])])) as Record<ListName, string[]>;
  const said = actions.filter(({ what }) => what.trim() !== '');
  return { ...lines, short, actions: said.map((action) => ({ ...action, by: action.by === '' ? null : action.by })) };
}

/** Nobody has written anything, or all of it is deleted. */
export const saysNothing = ({ words: { short }, chapters }: Written): boolean =>
  short === '' && Object.values(chapters).every((blocks) => blocks.length === 0);

/** As people count them; scripts that write without spaces are asked what a word is. */
export const wordsIn = (text: string): number =>
  [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;
