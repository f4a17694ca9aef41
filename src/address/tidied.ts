import type { AddressFault } from './field';

/**
 * A query with its keys as they were meant: programs that write addresses into texts leave `&amp;` between
 * its parts, and some write capitals. A key that comes again with another value is a fault; its
 * first value counts.
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
    if (first === null) parameters.append(own, value);
    else if (keys.includes(own) && first !== value) faults.push({ key: own, value });
  }
  return { parameters, faults };
}
