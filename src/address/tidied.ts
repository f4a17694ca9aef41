import type { AddressFault } from './field';
import { VERSION_KEY } from './migrations/versions';

/** Keys that others put into links on their way: campaigns, networks, messengers. They are no fault. */
const TAGS =
  /^_|^(utm|mtm|pk|hsa|mc|ga|share|sharer|wx|vd)_|clid$|^(ref|source|src|srcid|scene|isappinstalled|nsukey|spm|igsh|t|ts|embed)$/i;

/**
 * A query with its keys as they were meant: programs that write addresses into texts leave `&amp;` between
 * its parts, and some write capitals. A key that comes again with another value is a fault; its
 * first value counts. So is a key that is none of the atlas, unless it is a tag.
 */
export function tidied(
  query: URLSearchParams,
  keys: readonly string[],
): { readonly parameters: URLSearchParams; readonly faults: readonly AddressFault[] } {
  const meant = new Map(keys.map((key) => [key.toLowerCase(), key]));
  const parameters = new URLSearchParams();
  const faults: AddressFault[] = [];
  for (const [written, value] of query) {
    const key = written.replace(/^(amp;)+/i, '');
    const own = keys.includes(key) ? key : (meant.get(key.toLowerCase()) ?? key);
    const first = parameters.get(own);
    if (first === null) {
      parameters.append(own, value);
      const isKnown = own === VERSION_KEY || keys.includes(own);
      if (!isKnown && !TAGS.test(own)) faults.push({ key: own, value, isUnknown: true });
    } else if (keys.includes(own) && first !== value) {
      faults.push({ key: own, value, counts: first });
    }
  }
  return { parameters, faults };
}
