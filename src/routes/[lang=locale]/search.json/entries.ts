import { openBuiltIn } from '$src/package/built-in';
import type { Dataset } from '$src/model/dataset';
import { opened } from '$src/app/data/built-in-later';
import {
  placeAndFlowEntries,
  type Speech,
} from '$src/features/search/index/place-and-flow-entries';
import type { LaterWords } from '$src/query/later/later-figures';
import { timedOf } from '$src/query/later/timed-of';
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
  const own = { en, zh }[locale];
  const words = { en: en.later, zh: zh.later };
  const ofPaper = entriesOf(dataset, locale, { en, zh }, pinyinOf);
  return [...ofPaper, ...(await laterEntries(dataset, { locale, messages: own.messages }, words))];
}

/** Places and flows that the paper’s data lack, but for groups of places, which have no site. */
async function laterEntries(
  dataset: Dataset,
  speech: Speech,
  words: LaterWords,
): Promise<SearchEntry[]> {
  const { later } = await opened;
  const timed = timedOf(dataset, later, words);
  return placeAndFlowEntries(timed.dataset, speech, pinyinOf)
    .filter(({ kind, id }) =>
      kind === 'place'
        ? later.places.get(id)?.members.length === 0
        : later.flows.some((flow) => flow.id === id),
    )
    .map((entry) => ({
      ...entry,
      context: `${entry.context} · ${speech.messages.flow.later}`,
      isLater: true,
    }));
}
