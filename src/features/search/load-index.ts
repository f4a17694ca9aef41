import type { Dataset } from '../../model/dataset';
import type { SearchEntry } from './index/entry';
import { placeAndFlowEntries, type Speech } from './index/place-and-flow-entries';
import { indexGently, indexOf, type SearchIndex } from './index/search-index';

const bySite = new Map<string, Promise<readonly SearchEntry[]>>();
const bySource = new WeakMap<object, Promise<SearchIndex>>();

/**
 * What can be found on the site; `folder` is the address of a language, `/en/`. Fetched once, and
 * again after a failure, which rejects.
 */
export async function loadIndex(folder: string): Promise<SearchIndex> {
  const entries = await siteEntries(folder);
  return remembered(entries, () => Promise.resolve(indexOf(entries)));
}

/**
 * What can be found in a reader's own data, or in ones of another time, beside the pages and indicators of the site. Pinyin is
 * known of names that the built-in data have too.
 */
export async function loadOwnIndex(
  folder: string,
  dataset: Dataset,
  speech: Speech,
): Promise<SearchIndex> {
  const site = await siteEntries(folder);
  return remembered(dataset.places, () => {
    const pinyin = new Map(site.map(({ name, pinyin }) => [name.zh, pinyin]));
    const ofSite = site.filter(({ kind }) => kind === 'indicator' || kind === 'page');
    const own = placeAndFlowEntries(dataset, speech, (chinese) => pinyin.get(chinese) ?? '');
    return indexGently([...own, ...ofSite]);
  });
}

function siteEntries(folder: string): Promise<readonly SearchEntry[]> {
  const known = bySite.get(folder);
  if (known) return known;
  const fetched = fetchEntries(`${folder}search.json`);
  bySite.set(folder, fetched);
  fetched.catch(() => bySite.delete(folder));
  return fetched;
}

async function fetchEntries(address: string): Promise<readonly SearchEntry[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as readonly SearchEntry[];
}

function remembered(key: object, make: () => Promise<SearchIndex>): Promise<SearchIndex> {
  const known = bySource.get(key);
  if (known) return known;
  const made = make();
  bySource.set(key, made);
  return made;
}
