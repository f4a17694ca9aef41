import { openBuiltIn } from '$lib/dataset/built-in';
import { loadMessages } from '$lib/i18n/messages';
import { loadClaimWords } from '$lib/i18n/messages/claims';
import { loadDataWords } from '$lib/i18n/messages/data';
import { loadIndicatorWords } from '$lib/i18n/messages/indicators';
import { loadMatrixWords } from '$lib/i18n/messages/matrix';
import { loadSearchWords } from '$lib/i18n/messages/search';
import { loadStoryWords } from '$lib/i18n/messages/story';
import type { Locale } from '$lib/model/localized';
import { builtInEntries, type NamingWords } from '$lib/panels/search/built-in-entries';
import type { SearchEntry } from '$lib/search/entry';
import { pinyinOf } from '$lib/search/pinyin';
import { fromFolder } from '../built-in-folder';

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
