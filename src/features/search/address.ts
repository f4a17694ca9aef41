import type { SearchEntry } from './index/entry';
import { NO_SELECTION, PAGES, type Selection } from '../../query/view-state';

/** The name of the first page, whose address names nothing. */
export const OVERVIEW = 'overview';

/** What an entry selects. A table stands on a page of its own below that of the data. */
export function selectionOf({ kind, id }: Pick<SearchEntry, 'kind' | 'id'>): Selection {
  if (kind === 'table') return { kind: 'data' };
  if (kind !== 'page') return { kind, id };
  const page = PAGES.find((each) => each === id);
  return page ? { kind: page } : NO_SELECTION;
}

/**
 * The address of an entry, given that of a selection. Pages of tables have no script, so that no
 * query says anything there.
 */
export function addressOf(
  entry: Pick<SearchEntry, 'kind' | 'id'>,
  href: (selection: Selection) => string,
): string {
  const address = href(selectionOf(entry));
  return entry.kind === 'table' ? `${address.split('?')[0]}${entry.id}/` : address;
}
