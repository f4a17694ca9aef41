import { openBuiltIn } from '$src/package/built-in';
import type { Locale } from '$src/model/localized';
import { entriesOf } from '$src/features/search/entries';
import { namingWords } from '$src/features/search/naming-words';
import type { SearchEntry } from '$src/features/search/index/entry';
import { pinyinOf } from '$src/features/search/index/pinyin';
import { fromFolder } from '$src/app/data/built-in-folder';

/** All that can be found on the site, told of in one language; only for the build. */
export async function siteEntries(locale: Locale): Promise<SearchEntry[]> {
  const [dataset, en, zh] = await Promise.all([
    openBuiltIn(fromFolder),
    namingWords('en'),
    namingWords('zh'),
  ]);
  return entriesOf(dataset, locale, { en, zh }, pinyinOf);
}
