import type { Bounds } from '../../../model/extent';
import { cameraView, homeCamera, type CameraView } from '../../../scene/camera-view';
import { WORLD, mercator } from '../../../scene/geometry/geometry';

/** The picture of a page: in units of its own, about CSS pixels on a desk. */
export interface Picture {
  readonly view: CameraView;
  /** The zoom of a map as large as the picture. */
  readonly zoom: number;
}

/**
 * A box as a window onto the Mercator square, as a map on a desk would be; `beside`: with so much
 * more on every side.
 */
export function pictureOf(bounds: Bounds, beside = 0): Picture {
  const [west, south, east, north] = bounds;
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const camera = homeCamera(bounds);
  const scale = WORLD * 2 ** camera.zoom;
  const frame = {
    width: Math.round((right - left) * scale) + 2 * beside,
    height: Math.round((bottom - top) * scale) + 2 * beside,
  };
  return { view: cameraView(camera, frame), zoom: camera.zoom };
}
