/** The languages of the atlas, in the order in which they are offered. */
export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** The same text in each language. */
export type Localized = Readonly<Record<Locale, string>>;

/** A text that is the same in each language, such as a name of the reader's own data. */
export function inEach(text: string): Localized {
  return { en: text, zh: text };
}

/** True where a string, such as the first part of an address, names a language of the atlas. */
export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

/** The BCP 47 tag of a language, for the `lang` of a page: Chinese here is in simplified script. */
export function languageTag(locale: Locale): string {
  return locale === 'zh' ? 'zh-Hans' : locale;
}
