import { languageTag, type Locale } from '../model/localized';

/**
 * Names the language of the page in its root element. The server does so too; written again, it
 * would have the whole page styled anew.
 */
export function nameLanguage(locale: Locale): void {
  const { documentElement: root } = document;
  const tag = languageTag(locale);
  if (root.lang !== tag) root.lang = tag;
}
