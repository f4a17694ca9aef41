import { plural } from '../../plural';

/** The words of measuring on the map. */
export default {
  open: 'Measure distance or area',
  name: 'Measuring',
  line: 'Distance',
  area: 'Area',
  km: (value: string) => `${value}\u00A0km`,
  km2: (value: string) => `${value}\u00A0km²`,
  points: (count: number) =>
    plural(count, { none: 'no points', one: '1 point', many: `${count} points` }),
  perimeter: (length: string) => `perimeter ${length}`,
  first: 'Set a first point.',
  more: (count: number) =>
    plural(count, { one: 'Set one more point.', many: `Set ${count} more points.` }),
  crossing: 'The outline crosses itself: it has no area.',
  full: (count: number) => `A link can hold at most ${count} points.`,
  undo: 'Undo last point',
  clear: 'Clear',
  close: 'Close',
  pointer: 'Click the map to set points; drag them to move them.',
  touch: 'Tap the map to set points; drag them to move them.',
  keys: 'On the map: arrows move it, Enter sets a point at its centre, Backspace takes the last one back, Escape closes.',
  method: 'Shortest path on the WGS 84 ellipsoid.',
};
