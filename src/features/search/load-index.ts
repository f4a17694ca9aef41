import type { Dataset } from '../../model/dataset';
import type { Locale } from '../../model/localized';
import type { SearchEntry } from './index/entry';
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
 * What can be found in a reader's own data, or in ones of another time. Pinyin is known of names that
 * the built-in data have too, if these can be fetched.
 */
export async function loadOwnIndex(
  folder: string,
  dataset: Dataset,
  locale: Locale,
): Promise<SearchIndex> {
  return remembered(dataset.places, async () => {
    const [{ ownEntries }, site] = await Promise.all([
      import('./own-entries'),
      siteEntries(folder).catch(() => []),
    ]);
    const pinyin = new Map(site.map(({ name, pinyin }) => [name.zh, pinyin]));
    return indexGently(await ownEntries(dataset, locale, (chinese) => pinyin.get(chinese) ?? ''));
  });
}

/** What can be found on the site, and in data that have more places and flows than its pages. */
export async function loadWiderIndex(
  folder: string,
  dataset: Dataset,
  locale: Locale,
): Promise<SearchIndex> {
  return remembered(dataset.places, async () => {
    const [{ ownEntries }, site] = await Promise.all([
      import('./own-entries'),
      siteEntries(folder),
    ]);
    const nameOf = ({ kind, id }: SearchEntry) => `${kind} ${id}`;
    const known = new Set(site.map(nameOf));
    const all = await ownEntries(dataset, locale, () => '');
    return indexGently([...site, ...all.filter((entry) => !known.has(nameOf(entry)))]);
  });
}

/** All that can be found on the site; `folder` is the address of a language. */
export function siteEntries(folder: string): Promise<readonly SearchEntry[]> {
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
