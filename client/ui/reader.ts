/** What a browser offers for reading aloud, as far as we need it. */
export type Voice = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'>;
/** A sentence; in another language than the rest, where that is said. */
export type Spoken = string | { text: string; lang: string };
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

  const canRead = (language: string): boolean => voice?.getVoices().some(({ lang }) => main(lang) === main(language)) ?? false;

  return {
    canRead,
    isReading: (owner: string): boolean => now?.owner === owner,
    /** Sentence by sentence: some voices stop by themselves in the middle of a long text. What no voice here can say is left out. */
    read(owner: string, text: readonly Spoken[], language: string) {
      voice?.cancel();
      const all = text.map((one) => (typeof one === 'string' ? { text: one, lang: language } : one));
      const sayable = all.filter(({ lang }) => lang === language || canRead(lang));
      const sentences = sayable.map(({ text: sentence, lang }) => Object.assign(utter(sentence), { lang }));
      const reading = { owner, sentences };
      const over = () => now === reading && set(null);
      for (const sentence of sentences) sentence.addEventListener('error', over);
      sentences.at(-1)?.addEventListener('end', over);
      set(sentences.length > 0 ? reading : null);
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
