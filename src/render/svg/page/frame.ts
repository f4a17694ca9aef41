import type { Dataset } from '../../../model/dataset';
import type { Bounds } from '../../../model/extent';
import type { ViewState } from '../../../query/view-state';
import { cameraView, homeCamera, type CameraView } from '../../../scene/camera-view';
import { choiceCamera, type OnScreen } from '../../../scene/choice-camera';
import { overview } from '../../../scene/first-camera';
import { WORLD, mercator, type Point } from '../../../scene/geometry/geometry';

/** The picture of a page: in units of its own, about CSS pixels on a desk. */
export interface Picture {
  readonly view: CameraView;
  /** The zoom of a map as large as the picture. */
  readonly zoom: number;
  /** The zoom at which all of the data would fill that map. */
  readonly region: number;
  /** True where it shows all of the data, false where it looks at what is chosen. */
  readonly isWhole: boolean;
}

/** The frame of a picture that looks at what is chosen. */
const FRAME = { width: 720, height: 640 } as const;

/**
 * The picture of a view: of what a map shows on screen, with north up; else of what is chosen, as the
 * map looks at it, or of all of the data. `beside`: with so much more on every side.
 */
export function pictureOf(
  dataset: Dataset,
  state: ViewState,
  screen: OnScreen | null = null,
  beside = 0,
): Picture {
  const { bounds } = dataset.extent;
  const camera = screen
    ? screen.camera && { ...screen.camera, bearing: 0, pitch: 0 }
    : choiceCamera(dataset, { ...state, camera: null }, FRAME);
  if (!camera) return pictureOfAll(bounds, beside);
  const { width, height } = screen ?? FRAME;
  const frame = { width: width + 2 * beside, height: height + 2 * beside };
  return {
    view: cameraView(camera, frame),
    zoom: camera.zoom,
    region: screen ? overview(dataset, screen).zoom : homeCamera(bounds).zoom,
    isWhole: false,
  };
}

/** A box as a window onto the Mercator square, as a map on a desk would be. */
export function pictureOfAll(bounds: Bounds, beside = 0): Picture {
  const [west, south, east, north] = bounds;
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const camera = homeCamera(bounds);
  const scale = WORLD * 2 ** camera.zoom;
  const frame = {
    width: Math.round((right - left) * scale) + 2 * beside,
    height: Math.round((bottom - top) * scale) + 2 * beside,
  };
  const { zoom } = camera;
  return { view: cameraView(camera, frame), zoom, region: zoom, isWhole: true };
}

/** So far at least the picture of all of the data goes on to its right, on a desk and on a phone. */
const BEYOND = 96;

/** What the names and lenses of a picture are laid out in: all that a page shows of it. */
export function roomOf({ view, isWhole }: Picture): CameraView {
  return isWhole ? { ...view, width: view.width + BEYOND } : view;
}

/** How a drawing of one picture lies in another: enlarged, and then moved. */
export function placedIn(drawing: Picture, picture: Picture): { at: Point; scale: number } {
  const corner = picture.view.project(drawing.view.unproject([0, 0])) ?? [0, 0];
  return { at: corner, scale: 2 ** (picture.zoom - drawing.zoom) };
}
