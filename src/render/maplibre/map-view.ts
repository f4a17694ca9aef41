import type { Map as MapLibreMap } from 'maplibre-gl';
import { canonicalCamera } from '../../address/camera';
import type { Camera } from '../../query/view-state';
import type { Box } from '../../scene/geometry/box';
import { mercator, unmercator, WORLD, type Point } from '../../scene/geometry/geometry';
import type { CoveredFrame, Frame, ScreenView } from '../../scene/geometry/screen-line';

/** Nearer to the camera than this share of the frame's height, nothing is drawn. */
export const NEAREST = 0.1;

/** What a map shows at this moment; ask for another after it has moved. */
export function viewOf(map: MapLibreMap): ScreenView {
  const { width, height } = sizeOf(map.getCanvas());
  const isBehind = behindCamera(map, height);
  return {
    width,
    height,
    bearing: (map.getBearing() * Math.PI) / 180,
    project(point) {
      if (isBehind(point)) return null;
      const [lng, lat] = unmercator(point);
      const { x, y } = map.project([lng, lat]);
      return [x, y];
    },
    unproject([x, y]) {
      const { lng, lat } = map.unproject([x, y]);
      return mercator([lng, lat]);
    },
  };
}

/** Calls back with every move of a map and each new size, until what it gives is called. */
export function followMap(map: MapLibreMap, move: () => void): () => void {
  map.on('move', move);
  map.on('resize', move);
  return () => {
    map.off('move', move);
    map.off('resize', move);
  };
}

/**
 * The size of a map's canvas in CSS pixels, as MapLibre has set it. To measure it would make the
 * browser lay out the whole page first, once more in every frame in which anything else changed.
 */
export function sizeOf({ style }: HTMLCanvasElement): Frame {
  return { width: parseFloat(style.width), height: parseFloat(style.height) };
}

/**
 * How much of a map's left side and of its foot is covered by what the page lays on it: the page says
 * so, in CSS pixels, as `--covered-left` and `--covered-foot`.
 */
export function coveredOf(container: HTMLElement): Pick<CoveredFrame, 'left' | 'foot'> {
  const style = getComputedStyle(container);
  const covered = (side: string) => parseFloat(style.getPropertyValue(`--covered-${side}`)) || 0;
  return { left: covered('left'), foot: covered('foot') };
}

/** The frame of a map, with what covers it. */
export function frameOf(map: MapLibreMap): CoveredFrame {
  return { ...sizeOf(map.getCanvas()), ...coveredOf(map.getContainer()) };
}

/** The box in the Mercator square around all that a map shows. */
export function boxInSight(map: MapLibreMap): Box {
  const bounds = map.getBounds();
  const [left, top] = mercator([bounds.getWest(), bounds.getNorth()]);
  const [right, bottom] = mercator([bounds.getEast(), bounds.getSouth()]);
  return [left, top, right, bottom];
}

/**
 * Whether a point of the ground lies behind the camera, where a projected point is not on the line
 * that leads to it. With the camera at distance d from the centre of the map, tilted by p and looking towards b, a point g
 * pixels ahead of the centre lies d + g sin p before it.
 */
function behindCamera(map: MapLibreMap, height: number): (point: Point) => boolean {
  const pitch = (map.getPitch() * Math.PI) / 180;
  const bearing = (map.getBearing() * Math.PI) / 180;
  const toCentre = height / 2 / Math.tan((map.getVerticalFieldOfView() * Math.PI) / 360);
  const perUnit = WORLD * 2 ** map.getZoom() * Math.sin(pitch);
  const { lng, lat } = map.getCenter();
  const [x, y] = mercator([lng, lat]);
  const east = Math.sin(bearing) * perUnit;
  const south = -Math.cos(bearing) * perUnit;
  return (point) => toCentre + (point[0] - x) * east + (point[1] - y) * south < NEAREST * height;
}

/** Where a map looks from, as an address holds it. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return canonicalCamera({
    zoom: map.getZoom(),
    lat,
    lng,
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  });
}
