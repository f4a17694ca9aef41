/**
 * `items` by a number of each, least first or, descending, greatest first. Those without a number
 * (null or NaN) come last in both orders. Equal ones keep their order.
 */
export function sortedByNumber<T>(
  items: readonly T[],
  numberOf: (item: T) => number | null | undefined,
  descending: boolean,
): T[] {
  const keyed = items.map((item) => ({ item, key: numberOf(item) ?? NaN }));
  const isMissing = (key: number) => Number(Number.isNaN(key));
  return keyed
    .sort(
      (a, b) =>
        isMissing(a.key) - isMissing(b.key) || (descending ? b.key - a.key : a.key - b.key) || 0,
    )
    .map(({ item }) => item);
}
