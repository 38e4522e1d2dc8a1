import { IntlMessageFormat } from 'intl-messageformat';

/** The messages of one area of the product (the panel, polls, the review …), in ICU message format. The build parses them beforehand. */
export type Messages = Readonly<Record<string, string>>;
export type Values = Readonly<Record<string, string | number>>;

/** Other languages add `client/words/<language>/<area>.ts`; whatever they lack is said in English. */
const translations: Record<string, Messages> = {};
const formats = new Map<string, IntlMessageFormat>();

const language = 'en';

/** The way one area speaks: `const say = words('poll', poll)`, then `say('answered', { count: 3 })`. */
export function words<M extends Messages>(area: string, english: M) {
  return (key: keyof M & string, values?: Values): string => {
    const message = translations[area]?.[key] ?? english[key] ?? key;
    return values === undefined || isPlain(message) ? message : String(formatOf(message).format(values));
  };
}

/** Whoever says one of several messages brings the values that any of them needs. What the build has parsed is no text any more. */
const isPlain = (message: string) => typeof message === 'string' && !message.includes('{');

function formatOf(message: string): IntlMessageFormat {
  const made = formats.get(message) ?? new IntlMessageFormat(message, language);
  formats.set(message, made);
  return made;
}
