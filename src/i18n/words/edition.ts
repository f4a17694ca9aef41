import type { Locale } from '../../model/localized';
import type { EditionWords } from './en/edition';

export type { EditionWords } from './en/edition';

/** Loads the words about an edition of the data that an address cites, in one language. */
export async function loadEditionWords(locale: Locale): Promise<EditionWords> {
  return (await (locale === 'zh' ? import('./zh/edition') : import('./en/edition'))).editionWords;
}
