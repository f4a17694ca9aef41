import type { SearchEntry } from './index/entry';
import { NO_SELECTION, PAGES, type Selection, type ViewState } from '../../query/view-state';

/** The name of the first page, whose address names nothing. */
export const OVERVIEW = 'overview';

/** What an entry selects. A table stands on a page of its own below that of the data. */
export function selectionOf({ kind, id }: Pick<SearchEntry, 'kind' | 'id'>): Selection {
  if (kind === 'table') return { kind: 'data' };
  if (kind !== 'page') return { kind, id };
  const page = PAGES.find((each) => each === id);
  return page ? { kind: page } : NO_SELECTION;
}

/** What an entry changes in a view. */
export type Choice = Pick<ViewState, 'selection'> & Partial<Pick<ViewState, 'later'>>;

/**
 * The address of an entry, given that of what it selects. Pages of tables have no script, so that no
 * query says anything there.
 */
export function addressOf(
  entry: Pick<SearchEntry, 'kind' | 'id' | 'isLater'>,
  href: (patch: Choice) => string,
): string {
  const selection = selectionOf(entry);
  const address = href(entry.isLater ? { selection, later: true } : { selection });
  return entry.kind === 'table' ? `${address.split('?')[0]}${entry.id}/` : address;
}
