/**
 * Values by ids that a package may choose freely. Unlike a plain object it has nothing of its own:
 * no value for `constructor` or `toString`.
 */
export function dictionary<T>(values: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, values);
}
