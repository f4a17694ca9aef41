import type { Point } from './geometry/geometry';
import { distance } from './geometry/screen-line';
import type { Segment } from './geometry/segments';

/** The radius of the circle at what a lens enlarges; pixels. */
export const AT_PLACE = 14;

/** The ring of a lens, in pixels, and how it is joined to what it enlarges. */
export interface LensRing {
  readonly centre: Point;
  readonly radius: number;
  /** True where one line leads to it, as names or many lines are in the way of two. */
  readonly isByOne: boolean;
}

/**
 * The lines from the circle at a place to its lens: two that touch both from outside, or one between
 * their middles; none where the lens lies on the place.
 */
export function leadersOf({ centre, radius, isByOne }: LensRing, at: Point): Segment[] {
  const away = distance(at, centre);
  if (away < radius + AT_PLACE) return [];
  const turn = Math.atan2(centre[1] - at[1], centre[0] - at[0]);
  const slant = Math.acos((AT_PLACE - radius) / away);
  const touching = ([x, y]: Point, reach: number, angle: number): Point => [
    x + reach * Math.cos(angle),
    y + reach * Math.sin(angle),
  ];
  return isByOne
    ? [[touching(at, AT_PLACE, turn), touching(centre, -radius, turn)]]
    : [turn + slant, turn - slant].map((angle): Segment => [
        touching(at, AT_PLACE, angle),
        touching(centre, radius, angle),
      ]);
}
