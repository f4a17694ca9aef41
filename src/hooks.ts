import type { Reroute } from '@sveltejs/kit';

/** A path that cannot be decoded names nothing, and the page can say so only if it is not decoded. */
export const reroute: Reroute = ({ url: { pathname } }) =>
  isReadable(pathname) ? undefined : pathname.replaceAll('%', '%25');

function isReadable(path: string): boolean {
  try {
    // The result is used, as a bundler would drop the call otherwise.
    return decodeURI(path) !== '';
  } catch {
    return false;
  }
}
