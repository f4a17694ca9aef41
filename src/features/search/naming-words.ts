import { loadWords, type Messages, type Words } from '../../i18n/words';
import type { Locale } from '../../model/localized';

/** The words that name things in one language. */
export interface NamingWords {
  readonly messages: Messages;
  readonly indicators: Words<'indicators'>;
  readonly claims: Words<'claims'>;
  readonly data: Words<'data'>;
  readonly later: Words<'later'>;
  readonly matrix: Words<'matrix'>;
  readonly search: Words<'search'>;
  readonly story: Words<'story'>;
}

export async function namingWords(locale: Locale): Promise<NamingWords> {
  const [messages, indicators, claims, data, later, matrix, search, story] = await Promise.all([
    loadWords(locale, 'messages'),
    loadWords(locale, 'indicators'),
    loadWords(locale, 'claims'),
    loadWords(locale, 'data'),
    loadWords(locale, 'later'),
    loadWords(locale, 'matrix'),
    loadWords(locale, 'search'),
    loadWords(locale, 'story'),
  ]);
  return { messages, indicators, claims, data, later, matrix, search, story };
}
