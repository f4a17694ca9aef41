/**
 * `items` by a number or a text of each, least first or, descending, greatest first. Those without
 * one (null or NaN) come last in both orders. Equal ones keep their order.
 */
export function sortedBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | number | null | undefined,
  descending: boolean,
  texts = new Intl.Collator(),
): T[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) ?? NaN }));
  const isMissing = (key: string | number) => Number(Number.isNaN(key));
  const difference = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : texts.compare(`${a}`, `${b}`);
  return keyed
    .sort(
      (a, b) =>
        isMissing(a.key) - isMissing(b.key) ||
        (descending ? difference(b.key, a.key) : difference(a.key, b.key)) ||
        0,
    )
    .map(({ item }) => item);
}
