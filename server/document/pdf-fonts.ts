import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { readFileSync } from 'node:fs';

const { resolve } = createRequire(import.meta.url);
const ATKINSON = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const NOTO = '@fontsource/noto-sans/files/noto-sans';

/** For each alphabet the first of these that has its letters. */
const FAMILIES = [`${ATKINSON}-latin`, `${ATKINSON}-latin-ext`, `${NOTO}-greek`, `${NOTO}-cyrillic`, `${NOTO}-vietnamese`, `${NOTO}-latin`];

export type Weight = 400 | 700;
export type Face = { name: string; bytes: Buffer; has: (codePoint: number) => boolean };
/** A stretch of text that one face can write. */
export type Run = { face: string; text: string };

/** Stands for a letter that no face has, so that nothing vanishes without a trace. */
const MISSING = '?';
const SPACE = /\s/v;

let read: Record<Weight, Face[]> | null = null;

/** Read from disk once, when the first PDF is made. */
export const faces = (weight: Weight): Face[] => (read ??= { 400: readFaces(400), 700: readFaces(700) })[weight];

const readFaces = (weight: Weight): Face[] =>
  FAMILIES.map((family) => {
    const bytes = readFileSync(resolve(`${family}-${weight}-normal.woff`));
    const font = create(bytes) as Font;
    return { name: `${family} ${weight}`, bytes, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
  });

export function runsOf(text: string, weight: Weight): Run[] {
  const all = faces(weight);
  const runs: Run[] = [];
  for (const character of text.normalize('NFC')) {
    const last = runs.at(-1);
    const stays = last && (SPACE.test(character) || all.find(({ name }) => name === last.face)?.has(character.codePointAt(0) ?? 0));
    const face = stays ? last.face : faceFor(character, all);
    const letter = face === null ? MISSING : character;
    const name = face ?? all[0]?.name ?? '';
    if (last?.face === name) last.text += letter;
    else runs.push({ face: name, text: letter });
  }
  return runs;
}

/** Letters for which there is no face at all. */
export const isWritable = (text: string): boolean =>
  Array.from(text.normalize('NFC')).every((character) => SPACE.test(character) || faceFor(character, faces(400)) !== null);

const faceFor = (character: string, all: Face[]): string | null => all.find(({ has }) => has(character.codePointAt(0) ?? 0))?.name ?? null;
