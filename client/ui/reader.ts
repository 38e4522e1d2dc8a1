/** What a browser offers for reading aloud, as far as we need it. */
export type Voice = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'>;
export type Utter = (sentence: string) => SpeechSynthesisUtterance;

/** Reads one text at a time. Browsers without a voice have none, or say so late, once their voices have been loaded. */
export function makeReader(voice: Voice | null, utter: Utter) {
  let now: { owner: string; sentences: SpeechSynthesisUtterance[] } | null = null; // held: what nobody holds may fall silent half-way
  const listeners = new Set<() => void>();
  const set = (next: typeof now) => {
    now = next;
    for (const listener of listeners) listener();
  };
  const stop = (owner: string) => {
    if (now?.owner !== owner) return;
    set(null);
    voice?.cancel();
  };

  return {
    canRead: (language: string): boolean => voice?.getVoices().some(({ lang }) => main(lang) === main(language)) ?? false,
    isReading: (owner: string): boolean => now?.owner === owner,
    /** Sentence by sentence: some voices stop by themselves in the middle of a long text. */
    read(owner: string, text: readonly string[], language: string) {
      voice?.cancel();
      const sentences = text.map(utter);
      const reading = { owner, sentences };
      const over = () => now === reading && set(null);
      for (const sentence of sentences) {
        sentence.lang = language;
        sentence.addEventListener('error', over);
      }
      sentences.at(-1)?.addEventListener('end', over);
      set(reading);
      for (const sentence of sentences) voice?.speak(sentence);
    },
    stop,
    listen: (listener: () => void) => {
      listeners.add(listener);
      voice?.addEventListener('voiceschanged', listener);
      return () => {
        listeners.delete(listener);
        voice?.removeEventListener('voiceschanged', listener);
      };
    },
  };
}

/** Of "en-GB" the "en". */
const main = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';
