import { building } from '$app/environment';

/**
 * True where an address names a data package of the reader's, whose ids are known only once it has
 * been opened, after the page. Pages that are built ahead have no query.
 */
export function namesOwnData(url: URL): boolean {
  return !building && url.searchParams.has('data');
}
