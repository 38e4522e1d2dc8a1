import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** What the parser calls plain text; it does not export the name. */
const literal = new IntlMessageFormat('text', 'en').getAst()[0]?.type;

/** Each text that people can meet where one message stands: a plural with two forms is two texts. Throws when it does not parse. */
export function textsOf(message: string): string[] {
  return together(new IntlMessageFormat(message, 'en').getAst());
}

const together = (elements: Element[]): string[] =>
  elements.reduce<string[]>((texts, element) => texts.flatMap((text) => formsOf(element).map((form) => text + form)), ['']);

function formsOf(element: Element): string[] {
  if ('options' in element) return Object.values(element.options).flatMap(({ value }) => together(value));
  if ('children' in element) return together(element.children);
  return [element.type === literal && 'value' in element ? element.value : '5']; // a name and a number count as one short word each
}

export const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

/** A heading or a button without a full stop is a sentence as well. */
export const sentencesOf = (text: string) => text.split(/[.!?:…]+(?:\s|$)|\n+/).filter((sentence) => wordsOf(sentence).length > 0);

/** A rough count, as all counts of English syllables are: groups of vowels, without a silent e at the end. */
export function syllablesIn(word: string): number {
  const sounded = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?<![aeiouy]|[^aeiouy]l)e$|(?<![aeiouylscxzgh])es$|(?<=[^aeioutd])ed$/, '');
  return Math.max(1, sounded.match(/[aeiouy]+/g)?.length ?? 0);
}

/** Flesch-Kincaid: the American school year in which most can read this. */
export function gradeOf(sentences: string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
