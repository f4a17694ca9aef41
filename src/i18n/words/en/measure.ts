/** The words of measuring on the map. */
export const measure = {
  open: 'Measure distance or area',
  name: 'Measuring',
  line: 'Distance',
  area: 'Area',
  km: (value: string) => `${value}\u00A0km`,
  km2: (value: string) => `${value}\u00A0km²`,
  points: (count: number) => (count === 1 ? '1 point' : `${count} points`),
  perimeter: (length: string) => `${length} around`,
  first: 'Set a first point.',
  more: (count: number) => (count === 1 ? 'Set one more point.' : `Set ${count} more points.`),
  crossing: 'The outline crosses itself: it has no area.',
  full: (count: number) => `${count} points are as many as an address holds.`,
  undo: 'Undo last point',
  clear: 'Clear',
  close: 'Close',
  pointer: 'Click the map to set points; drag them to move them.',
  touch: 'Tap the map to set points; drag them to move them.',
  keys: 'On the map: arrows move it, Enter sets a point at its centre, Backspace takes the last one back, Escape closes.',
  method: 'Along the shortest way on the ellipsoid WGS 84.',
};

export type MeasureWords = typeof measure;
