import { building } from '$app/environment';

/**
 * True where an address names other data than the present ones, whose ids are known only once they
 * have been opened, after the page. Pages that are built ahead have no query.
 */
export function namesOtherData(url: URL): boolean {
  return !building && (url.searchParams.has('data') || url.searchParams.has('at'));
}
