/** The text of a file, in parts: that of very many rows is longer than a text can be. */
export type TextParts = Iterable<string>;

/** So many rows stand in a part. */
const IN_A_PART = 10_000;

/** Where each part of so many rows begins and ends. */
export function* partsOf(count: number): Generator<{ readonly from: number; readonly to: number }> {
  for (let from = 0; from < count; from += IN_A_PART) {
    yield { from, to: Math.min(count, from + IN_A_PART) };
  }
}

/** A list as `JSON.stringify` writes it with an indent of 1, as many levels in as `depth` says. */
export function* jsonList<Item>(
  items: readonly Item[],
  depth: number,
  toJson: (item: Item) => unknown = (item) => item,
): Generator<string> {
  if (items.length === 0) {
    yield '[]';
    return;
  }
  const margin = ' '.repeat(depth);
  yield '[';
  for (const { from, to } of partsOf(items.length)) {
    const lines = JSON.stringify(items.slice(from, to).map(toJson), null, 1).slice(1, -2);
    // No text within has a line end of its own: JSON writes it as \n.
    yield `${from > 0 ? ',' : ''}${lines.replaceAll('\n', `\n${margin}`)}`;
  }
  yield `\n${margin}]`;
}
