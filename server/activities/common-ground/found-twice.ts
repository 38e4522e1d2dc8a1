/** Tells of a line whether another group found the same, however it is written: big or small letters, with or without a full stop. */
export function foundTwice(texts: readonly string[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(plain(text), (counts.get(plain(text)) ?? 0) + 1);
  return (text) => (counts.get(plain(text)) ?? 0) > 1;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
