import { mercator, type Point } from '../../../scene/geometry/geometry.ts';
import type { FlatView } from '../page/frame.ts';
import type { Bounds } from '../../../model/extent.ts';

/** The map of a card in its own units: drawn larger by ENLARGED, as cards are seen small. */
export const ENLARGED = 1.5;
export const MAP = { width: 700 / ENLARGED, height: 630 / ENLARGED } as const;

/** Units left free around the box, for names. */
const PADDING = 32;

/** The map of a card, so that a box of the land fills it. */
export function viewOf([west, south, east, north]: Bounds): FlatView {
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const scale = Math.min(
    (MAP.width - 2 * PADDING) / (right - left),
    (MAP.height - 2 * PADDING) / (bottom - top),
  );
  const x0 = (left + right) / 2 - MAP.width / 2 / scale;
  const y0 = (top + bottom) / 2 - MAP.height / 2 / scale;
  return {
    ...MAP,
    project: ([x, y]: Point): Point => [(x - x0) * scale, (y - y0) * scale],
    unproject: ([x, y]: Point): Point => [x / scale + x0, y / scale + y0],
  };
}
