import { LANGUAGES, type Language } from '../../../server/activities/common-ground/wire.ts';

/** As its speakers call it; the code itself where a browser does not know. */
export const nameOfLanguage = (language: Language): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

export const languages = (): { key: Language; label: string }[] =>
  LANGUAGES.map((key) => ({ key, label: nameOfLanguage(key) })).toSorted((a, b) => a.label.localeCompare(b.label, 'en'));

/** To be read aloud: a line in its own language. */
export const spokenLine = ({ text, lang }: { text: string; lang?: Language }) => (lang === undefined ? text : { text, lang });
