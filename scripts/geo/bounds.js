/**
 * The [west, south, east, north] of coordinates nested to any depth.
 *
 * @param {unknown[]} coordinates
 * @returns {[number, number, number, number]}
 */
export function boundsOf(coordinates) {
  if (typeof coordinates[0] === 'number') {
    const [x, y] = coordinates;
    return [x, y, x, y];
  }
  const bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of coordinates) {
    const [west, south, east, north] = boundsOf(part);
    bounds[0] = Math.min(bounds[0], west);
    bounds[1] = Math.min(bounds[1], south);
    bounds[2] = Math.max(bounds[2], east);
    bounds[3] = Math.max(bounds[3], north);
  }
  return bounds;
}

/** Whether two bounds have a point in common. */
export function touches(a, b) {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
