import { mercator, type Point } from '../../../scene/geometry/geometry';
import type { ScreenView } from '../../../scene/geometry/screen-line';
import { REGION_BOUNDS } from '../../../scene/region-bounds';

const [[WEST, SOUTH], [EAST, NORTH]] = REGION_BOUNDS;
const [LEFT, TOP] = mercator([WEST, NORTH]);
const [RIGHT, BOTTOM] = mercator([EAST, SOUTH]);

/** Height of the picture in its own units: about CSS pixels on a desk. */
export const HEIGHT = 780;
const SCALE = HEIGHT / (BOTTOM - TOP);
export const WIDTH = Math.round((RIGHT - LEFT) * SCALE);

/** A point of the Mercator square in the units of the picture. */
export function toPicture([x, y]: Point): Point {
  return [(x - LEFT) * SCALE, (y - TOP) * SCALE];
}

/** A window onto the Mercator square from straight above, so that nothing lies behind it. */
export interface FlatView extends ScreenView {
  project(point: Point): Point;
}

/** The picture as a window onto the Mercator square, as a map would be. */
export const PICTURE: FlatView = {
  width: WIDTH,
  height: HEIGHT,
  project: toPicture,
  unproject: ([x, y]) => [x / SCALE + LEFT, y / SCALE + TOP],
};

/** CSS pixels across the whole world at zoom 0. */
const WORLD = 512;

/** The zoom of a map as large as the picture. */
export const ZOOM = Math.log2(SCALE / WORLD);

/** Numbers as SVG writes them, to a tenth. */
export function written(numbers: readonly number[]): string {
  return numbers.map((each) => String(Number(each.toFixed(1)))).join(' ');
}

/** Rings of an outline, whose numbers are 1/`parts` of a degree, as the `d` of a path. */
export function ringsPath(rings: readonly (readonly number[])[], parts: number): string {
  return rings
    .map((ring) => {
      const points: string[] = [];
      for (let index = 0; index + 1 < ring.length; index += 2) {
        const degrees = [(ring[index] ?? 0) / parts, (ring[index + 1] ?? 0) / parts] as const;
        points.push(written(toPicture(mercator(degrees))));
      }
      return `M${points.join('L')}Z`;
    })
    .join('');
}
