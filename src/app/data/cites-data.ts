import { building } from '$app/environment';

/**
 * True where an address cites an edition of the data, whose ids are known only once that has been
 * opened, after the page. Pages that are built ahead have no query.
 */
export function citesData(url: URL): boolean {
  return !building && url.searchParams.has('at');
}
