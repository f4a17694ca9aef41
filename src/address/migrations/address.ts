/** An address of the site, from its root; the query begins with its question mark, or is empty. */
export interface Address {
  readonly path: string;
  readonly query: string;
}

/** Leads an address of an earlier atlas to the page that it now names; others stay as they are. */
export type Move = (address: Address) => Address;

/** A query without one of its keys; all else stays to the letter. */
export function without(query: string, key: string): string {
  const pairs = query.slice(1).split('&');
  const others = pairs.filter((pair) => pair !== '' && pair.split('=')[0] !== key);
  return others.length === 0 ? '' : `?${others.join('&')}`;
}
