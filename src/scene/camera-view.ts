import type { Bounds, Camera } from '../model/extent';
import { mercator, unmercator, WORLD, type Point } from './geometry/geometry';
import type { Frame, ScreenView } from './geometry/screen-line';

/** The map's field of view from top to bottom, and its greatest tilt; both MapLibre's own. */
const FIELD = (36.87 * Math.PI) / 180;
const MOST_PITCH = 60;

/** Nearer to the camera than this share of the frame's height, nothing is drawn. */
const NEAREST = 0.1;

/** A view that also says how far before the camera a point lies, in pixels; negative: behind it. */
export interface CameraView extends ScreenView {
  /** True from straight above: all has one scale, and nothing lies behind the camera. */
  readonly isFlat: boolean;
  ahead(point: Point): number;
  /** The least distance at which a point is projected. */
  readonly nearest: number;
}

/** The same window onto the ground that a map with this camera and frame has, without a map. */
export function cameraView(camera: Camera, { width, height }: Frame): CameraView {
  const [x0, y0] = mercator([camera.lng, camera.lat]);
  const scale = WORLD * 2 ** camera.zoom;
  const pitch = (Math.min(MOST_PITCH, camera.pitch) * Math.PI) / 180;
  const bearing = (camera.bearing * Math.PI) / 180;
  const [sin, cos] = [Math.sin(bearing), Math.cos(bearing)];
  const [sinPitch, cosPitch] = [Math.sin(pitch), Math.cos(pitch)];
  const distance = height / 2 / Math.tan(FIELD / 2);

  /** Pixels on the ground, right of and before the centre, as the camera is turned. */
  function onGround([x, y]: Point): Point {
    const east = (x - x0) * scale;
    const south = (y - y0) * scale;
    return [east * cos + south * sin, east * sin - south * cos];
  }
  const ahead = (point: Point) => distance + onGround(point)[1] * sinPitch;
  return {
    width,
    height,
    bearing,
    isFlat: pitch === 0,
    ahead,
    nearest: NEAREST * height,
    project(point) {
      const depth = ahead(point);
      if (depth < NEAREST * height) return null;
      const [right, before] = onGround(point);
      const size = distance / depth;
      return [width / 2 + right * size, height / 2 - before * cosPitch * size];
    },
    unproject([x, y]) {
      const up = height / 2 - y;
      const before = (up * distance) / (distance * cosPitch - up * sinPitch);
      const right = ((x - width / 2) * (distance + before * sinPitch)) / distance;
      const east = right * cos + before * sin;
      const south = right * sin - before * cos;
      return [x0 + east / scale, y0 + south / scale];
    },
  };
}

/** CSS pixels left free around the bounds of the data, on the map and in the picture before it. */
export const PADDING = 24;

/** Nearer than this the map does not go by itself: all places may lie at one point. */
const NEAREST_ZOOM = 12;

/** The camera that shows all of a box in a frame, with as much free around it; in its pixels. */
export function cameraAround(
  [west, south, east, north]: Bounds,
  { width, height }: Frame,
  padding = PADDING,
): Camera {
  const [left, bottom] = mercator([west, south]);
  const [right, top] = mercator([east, north]);
  const pixels = (size: number) => Math.max(1, size - 2 * padding);
  const scale = Math.min(pixels(width) / (right - left), pixels(height) / (bottom - top));
  const zoom = Math.max(0, Math.min(NEAREST_ZOOM, Math.log2(scale / WORLD)));
  const [lng, lat] = unmercator([(left + right) / 2, (top + bottom) / 2]);
  return { zoom, lat, lng, bearing: 0, pitch: 0 };
}

/** As large as the map on a desk, in CSS pixels. */
const DESK: Frame = { width: 948, height: 828 };

/** The camera with which a desk shows all of a box. */
export function homeCamera(bounds: Bounds): Camera {
  return cameraAround(bounds, DESK);
}
