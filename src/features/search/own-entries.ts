import type { Dataset } from '../../model/dataset';
import type { Locale } from '../../model/localized';
import { entriesOf } from './entries';
import type { EntryKind, SearchEntry } from './index/entry';
import { namingWords } from './naming-words';

/** What has no page of its own outside the built-in data. */
const BUILT_IN_ONLY: readonly EntryKind[] = ['claim', 'table'];

/** Everything of data that are not the present built-in ones that has a page. */
export async function ownEntries(
  dataset: Dataset,
  locale: Locale,
  pinyinOf: (chinese: string) => string,
): Promise<SearchEntry[]> {
  const words = await namingWords(locale);
  return entriesOf(dataset, locale, { en: words, zh: words }, pinyinOf).filter(
    ({ kind, id }) => !BUILT_IN_ONLY.includes(kind) && !(kind === 'page' && id === 'claims'),
  );
}
