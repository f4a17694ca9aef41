import { openBuiltIn } from '$src/package/built-in';
import { loadMessages } from '$src/i18n/words';
import { loadClaimWords } from '$src/i18n/words/claims';
import { loadDataWords } from '$src/i18n/words/data';
import { loadIndicatorWords } from '$src/i18n/words/indicators';
import { loadMatrixWords } from '$src/i18n/words/matrix';
import { loadSearchWords } from '$src/i18n/words/search';
import { loadStoryWords } from '$src/i18n/words/story';
import type { Locale } from '$src/model/localized';
import { builtInEntries, type NamingWords } from '$src/features/search/built-in-entries';
import type { SearchEntry } from '$src/features/search/index/entry';
import { pinyinOf } from '$src/features/search/index/pinyin';
import { fromFolder } from '$src/app/data/built-in-folder';

async function namingWords(locale: Locale): Promise<NamingWords> {
  const [messages, indicators, claims, data, matrix, search, story] = await Promise.all([
    loadMessages(locale),
    loadIndicatorWords(locale),
    loadClaimWords(locale),
    loadDataWords(locale),
    loadMatrixWords(locale),
    loadSearchWords(locale),
    loadStoryWords(locale),
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
