/**
 * `derive`, done once for each key and remembered as long as that lives: what is derived from a
 * dataset, a view or a map goes with it.
 */
export function memo<Key extends object, T>(derive: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = derive(key);
    known.set(key, { value });
    return value;
  };
}
