/** How often each of some codes occurs, in the order in which they first do. */
export function tally<Code>(codes: Iterable<Code>): ReadonlyMap<Code, number> {
  const counts = new Map<Code, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
