/** All pairs of regions or places, each once, in their order. */
export function pairsOf(places: readonly string[]): [string, string][] {
  return places.flatMap((a, at) => places.slice(at + 1).map((b): [string, string] => [a, b]));
}
