import { openBuiltIn } from '$src/package/built-in';
import { loadWords } from '$src/i18n/words';
import type { Locale } from '$src/model/localized';
import { builtInEntries, type NamingWords } from '$src/features/search/built-in-entries';
import type { SearchEntry } from '$src/features/search/index/entry';
import { pinyinOf } from '$src/features/search/index/pinyin';
import { fromFolder } from '$src/app/data/built-in-folder';

async function namingWords(locale: Locale): Promise<NamingWords> {
  const [messages, indicators, claims, data, matrix, search, story] = await Promise.all([
    loadWords(locale, 'messages'),
    loadWords(locale, 'indicators'),
    loadWords(locale, 'claims'),
    loadWords(locale, 'data'),
    loadWords(locale, 'matrix'),
    loadWords(locale, 'search'),
    loadWords(locale, 'story'),
  ]);
  return { messages, indicators, claims, data, matrix, search, story };
}

/** All that can be found on the site, told of in one language; only for the build. */
export async function siteEntries(locale: Locale): Promise<SearchEntry[]> {
  const [dataset, en, zh] = await Promise.all([
    openBuiltIn(fromFolder),
    namingWords('en'),
    namingWords('zh'),
  ]);
  return builtInEntries(dataset, locale, { en, zh }, pinyinOf);
}
