import { Map, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { SYMBOLS } from '../../model/place';
import type { Camera } from '../../query/view-state';
import { HATCH, hatchImage } from './hatch-image';
import { SYMBOL_PREFIX } from './layers/places';
import { OPEN_RING } from '../../scene/style/symbols';
import type { CoveredFrame } from '../../scene/geometry/screen-line';
import { limitsOf } from './limits';
import { coveredOf } from './map-view';
import { keepAddresses } from './source-files';
import { buildStyle } from './style';
import type { StyleInput } from './style-input';
import { symbolImage } from './symbol-image';

setWorkerUrl(workerUrl);

/** How to zoom and move a map that leaves the plain gestures to the page around it. */
export interface GestureWords {
  readonly windows: string;
  readonly mac: string;
  readonly mobile: string;
}

/** How far a hand may stray that only clicks, in CSS pixels: as far as MapLibre lets it. */
const STILL = 3;

export interface MapOptions {
  readonly style: StyleInput;
  /** Where a map of this size looks from. */
  readonly cameraIn: (frame: CoveredFrame) => Camera;
  /** What the canvas is called to those who cannot see it, and how its keys work. */
  readonly canvasName: string;
  /** What a frame in another page, which leaves the wheel to that, says of its own gestures. */
  readonly gestures: GestureWords | null;
}

/** The bare map: its look and its limits. Throws where the browser has no WebGL 2. */
export function createMap(container: HTMLElement, options: MapOptions): Map {
  const { dataset } = options.style;
  const { clientWidth: width, clientHeight: height } = container;
  const { lng, lat, ...camera } = options.cameraIn({
    width,
    height,
    ...coveredOf(container),
  });
  const map = new Map({
    container,
    style: buildStyle(options.style),
    ...camera,
    center: [lng, lat],
    ...limitsOf(dataset),
    maxZoom: 14,
    attributionControl: false,
    trackResize: false,
    fadeDuration: 150,
    // A test holds the style against the specification.
    validateStyle: false,
    boxZoom: {
      boxZoomEnd(map, from, to, event) {
        const isBox = from.dist(to) > STILL;
        if (isBox) map.fitScreenCoordinates(from, to, map.getBearing(), { linear: true });
        else map.fire('boxzoomcancel', { originalEvent: event });
      },
    },
    cooperativeGestures: options.gestures !== null,
    locale: {
      'Map.Title': options.canvasName,
      ...(options.gestures && {
        'CooperativeGesturesHandler.WindowsHelpText': options.gestures.windows,
        'CooperativeGesturesHandler.MacHelpText': options.gestures.mac,
        'CooperativeGesturesHandler.MobileHelpText': options.gestures.mobile,
      }),
    },
  });
  // The region around has the name; the canvas is what takes the keys.
  map.getCanvas().setAttribute('role', 'application');
  addImages(map);
  keepAddresses(map);
  paintWhole(map);
  return map;
}

/**
 * Nothing is painted before all that the style asks for is there: the map is not seen until then,
 * and each program of a frame would wait for the graphics card to be done with the frame before.
 * Nor is there a sky, which no camera of a flat map can see: MapLibre would paint one below all else.
 */
function paintWhole(map: Map): void {
  const { painter } = map;
  painter.drawFunctions = { ...painter.drawFunctions, sky: () => undefined };
  const paint = painter.render.bind(painter);
  painter.render = (...frame) => {
    if (!map.loaded()) return;
    painter.render = paint;
    paint(...frame);
  };
}

function addImages(map: Map): void {
  map.setMissingStyleImageResolver((id) => {
    if (id === HATCH) map.addImage(id, hatchImage(), { pixelRatio: 2 });
    const symbol = ([...SYMBOLS, OPEN_RING] as const).find((each) => SYMBOL_PREFIX + each === id);
    if (symbol) map.addImage(id, symbolImage(symbol), { sdf: true });
  });
}
