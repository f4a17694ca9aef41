import { loadWords, type Messages, type Namespace, type Words } from '../../i18n/words';
import type { Locale } from '../../model/localized';

/** The words that name things in one language. */
export interface NamingWords {
  readonly messages: Messages;
  readonly indicators: Words<'indicators'>;
  readonly circular: Words<'circular'>;
  readonly claims: Words<'claims'>;
  readonly data: Words<'data'>;
  readonly face: Words<'face'>;
  readonly later: Words<'later'>;
  readonly matrix: Words<'matrix'>;
  readonly search: Words<'search'>;
  readonly story: Words<'story'>;
}

export async function namingWords(locale: Locale): Promise<NamingWords> {
  const load = <N extends Namespace>(namespace: N) => loadWords(locale, namespace);
  const [messages, indicators, circular, claims, data, face, later, matrix, search, story] =
    await Promise.all([
      load('messages'),
      load('indicators'),
      load('circular'),
      load('claims'),
      load('data'),
      load('face'),
      load('later'),
      load('matrix'),
      load('search'),
      load('story'),
    ]);
  return { messages, indicators, circular, claims, data, face, later, matrix, search, story };
}
