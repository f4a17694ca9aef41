import { stateOf, type Emphasis } from './emphasis';
import type { FlowIndex } from './flow-index';
import { groundUnder } from '../geometry/box';
import { distanceToSegment, type Point } from '../geometry/geometry';
import { screenLine, type ScreenView } from '../geometry/screen-line';
import { WIDTH } from '../style/width-scale';

/** A point of the map's box in CSS pixels. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** More than any line and its ports reach from its curve, in CSS pixels. */
const WIDEST = WIDTH.most + 24;

/**
 * The id of the flow whose line passes nearest to a point, within `tolerance` CSS pixels of its
 * edge; null where there is none. Where several lie right under the point, it is the one drawn
 * above: by what stands out, then by the order of the index.
 */
export function pickFlow(
  view: ScreenView,
  index: FlowIndex,
  { x, y }: ScreenPoint,
  tolerance: number,
  emphasis: Emphasis,
): string | null {
  let picked: string | null = null;
  let least = tolerance;
  let highest = -1;
  const reach = tolerance + WIDEST;
  const near = groundUnder(view, [x - reach, y - reach, x + reach, y + reach]);
  for (const mark of index.near(...near)) {
    const fromMiddle = distanceToLine([x, y], screenLine(view, mark));
    const away = Math.max(0, fromMiddle - (mark.width ?? WIDTH.unknown) / 2);
    const state = stateOf(mark.id, emphasis);
    if (away > least || (away === least && state < highest)) continue;
    [picked, least, highest] = [mark.id, away, state];
  }
  return picked;
}

function distanceToLine(at: Point, line: readonly Point[]): number {
  let least = Infinity;
  line.forEach((point, index) => {
    const before = line[index - 1];
    if (before) least = Math.min(least, distanceToSegment(at, before, point));
  });
  return least;
}
