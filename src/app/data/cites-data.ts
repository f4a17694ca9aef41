import { building } from '$app/environment';

/**
 * True where an address asks for other data than the present ones, an edition of them or what is
 * later, whose ids are known only once they have been opened, after the page. Pages that are built
 * ahead have no query.
 */
export function citesData(url: URL): boolean {
  return !building && ['at', 'later'].some((key) => url.searchParams.has(key));
}
