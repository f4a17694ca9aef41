import type { Bounds } from '../../../model/extent';
import { homeZoom } from '../../../scene/camera-view';
import { mercator, type Point } from '../../../scene/geometry/geometry';
import type { ScreenView } from '../../../scene/geometry/screen-line';

/** A window onto the Mercator square from straight above, so that nothing lies behind it. */
export interface FlatView extends ScreenView {
  project(point: Point): Point;
}

/** CSS pixels across the whole world at zoom 0. */
const WORLD = 512;

/** The picture of a page: in units of its own, about CSS pixels on a desk. */
export interface Picture extends FlatView {
  /** The zoom of a map as large as the picture. */
  readonly zoom: number;
}

/** A box as a window onto the Mercator square, as a map on a desk would be. */
export function pictureOf([west, south, east, north]: Bounds): Picture {
  const zoom = homeZoom([west, south, east, north]);
  const scale = WORLD * 2 ** zoom;
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  return {
    zoom,
    width: Math.round((right - left) * scale),
    height: Math.round((bottom - top) * scale),
    project: ([x, y]) => [(x - left) * scale, (y - top) * scale],
    unproject: ([x, y]) => [x / scale + left, y / scale + top],
  };
}

/** Numbers as SVG writes them, to a tenth. */
export function written(numbers: readonly number[]): string {
  return numbers.map((each) => String(Number(each.toFixed(1)))).join(' ');
}

/** Rings of an outline, whose numbers are 1/`parts` of a degree, as the `d` of a path. */
export function ringsPath(
  rings: readonly (readonly number[])[],
  parts: number,
  picture: Picture,
): string {
  return rings
    .map((ring) => {
      const points: string[] = [];
      for (let index = 0; index + 1 < ring.length; index += 2) {
        const degrees = [(ring[index] ?? 0) / parts, (ring[index + 1] ?? 0) / parts] as const;
        points.push(written(picture.project(mercator(degrees))));
      }
      return `M${points.join('L')}Z`;
    })
    .join('');
}
