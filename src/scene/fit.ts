import type { Camera } from '../model/extent';
import { mercator, unmercator, WORLD, type Point } from './geometry/geometry';
import type { Box } from './geometry/box';
import type { CoveredFrame } from './geometry/screen-line';

/** What is to be in sight: a point of the Mercator square, and how far what stands there reaches. */
export interface Reaching {
  readonly at: Point;
  /** From the point, in CSS pixels; negative to the left and above. */
  readonly reach: Box;
}

/** The part of a frame that no card covers. */
export function freeOf({ width, height, left = 0, foot = 0 }: CoveredFrame) {
  return { width: width - left, height: height - foot };
}

/** The nearest zoom from which all of some things fit into what is free of a frame; `most` at most. */
export function zoomToFit(things: readonly Reaching[], frame: CoveredFrame, most: number): number {
  const { width, height } = freeOf(frame);
  const scale = Math.min(scaleOn(0, things, width), scaleOn(1, things, height));
  return Math.max(0, Math.min(most, Math.log2(scale / WORLD)));
}

/** The pixels of the world's width at which no two things need more than a length on an axis. */
function scaleOn(axis: 0 | 1, things: readonly Reaching[], length: number): number {
  let least = Infinity;
  for (const one of things) {
    for (const other of things) {
      const apart = one.at[axis] - other.at[axis];
      if (apart <= 0) continue;
      const room = length - one.reach[axis === 0 ? 2 : 3] + other.reach[axis];
      least = Math.min(least, Math.max(1, room) / apart);
    }
  }
  return least;
}

/** The camera of a zoom that has some things, as far as they reach, in the middle of what is free. */
export function cameraOn(things: readonly Reaching[], frame: CoveredFrame, zoom: number): Camera {
  const scale = WORLD * 2 ** zoom;
  const { left = 0, foot = 0 } = frame;
  const middle = (axis: 0 | 1) => {
    const low = Math.min(...things.map(({ at, reach }) => at[axis] * scale + reach[axis]));
    const high = Math.max(
      ...things.map(({ at, reach }) => at[axis] * scale + reach[axis === 0 ? 2 : 3]),
    );
    return (low + high) / 2;
  };
  const [lng, lat] = unmercator([(middle(0) - left / 2) / scale, (middle(1) + foot / 2) / scale]);
  return { zoom, lng, lat, bearing: 0, pitch: 0 };
}

/** A camera moved just so far that some things, as far as they reach, are in what is free of a frame, if they fit. */
export function holding(things: readonly Reaching[], camera: Camera, frame: CoveredFrame): Camera {
  const scale = WORLD * 2 ** camera.zoom;
  const { width, height } = freeOf(frame);
  const { left = 0 } = frame;
  const [x, y] = mercator([camera.lng, camera.lat]);
  const moved = (axis: 0 | 1, centre: number, from: number, to: number) => {
    const lows = things.map(({ at, reach }) => (at[axis] - centre) * scale + reach[axis]);
    const highs = things.map(
      ({ at, reach }) => (at[axis] - centre) * scale + reach[axis === 0 ? 2 : 3],
    );
    const [before, after] = [Math.min(...lows) - from, Math.max(...highs) - to];
    return centre + (Math.min(before, 0) + Math.max(after, 0)) / scale;
  };
  const [middle, half] = [frame.width / 2, frame.height / 2];
  const [lng, lat] = unmercator([
    moved(0, x, left - middle, left + width - middle),
    moved(1, y, -half, height - half),
  ]);
  return things.length === 0 ? camera : { ...camera, lng, lat };
}

/** Something with room for a line of a length that runs from it to a point. */
export function runningTo({ at, reach }: Reaching, to: Point, length: number): Reaching {
  const apart = Math.hypot(to[0] - at[0], to[1] - at[1]) || 1;
  const [x, y] = [((to[0] - at[0]) / apart) * length, ((to[1] - at[1]) / apart) * length];
  return {
    at,
    reach: [
      Math.min(reach[0], x),
      Math.min(reach[1], y),
      Math.max(reach[2], x),
      Math.max(reach[3], y),
    ],
  };
}
