import { Map as MapLibreMap, setWorkerUrl, type MapOptions } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { FlowLayer } from '../../../../src/render/webgl/flow-layer';
import type { FlowMark } from '../../../../src/scene/flows/flow-mark';
import { curveBetween, pointAt, unmercator } from '../../../../src/scene/geometry/geometry';
import { keepFlows } from '../../../../src/render/webgl/keep-flows';
import { pictureOf, type Picture, type Spot } from '../picture-of';
import { look } from '../../../support/look';

setWorkerUrl(workerUrl);

export const BACKGROUND = '#ffffff';

export const EMPTY_STYLE = {
  version: 8 as const,
  sources: {},
  layers: [
    { id: 'bg', type: 'background' as const, paint: { 'background-color': BACKGROUND } as const },
  ],
};

/** A flow from west to east across the middle of the region. */
export function mark(id: string, change: Partial<FlowMark> = {}): FlowMark {
  return {
    id,
    origin: [115, 39],
    destination: [118, 39],
    flows: [id],
    ports: null,
    originRadius: 6,
    destinationRadius: 6,
    direction: 'one-way',
    look: look(0),
    width: 6,
    curvature: 0.12,
    ...change,
  };
}

/** A map with nothing on it but flows; of 600 by 400, unless told otherwise. */
export class Stage {
  readonly map: MapLibreMap;
  readonly layer = new FlowLayer({ scheme: 'light' });

  private constructor(map: MapLibreMap) {
    this.map = map;
  }

  static async show(
    marks: readonly FlowMark[],
    camera: Partial<MapOptions> = {},
    size = { width: 600, height: 400 },
  ): Promise<Stage> {
    const container = document.createElement('div');
    Object.assign(container.style, { width: `${size.width}px`, height: `${size.height}px` });
    document.body.append(container);
    const map = new MapLibreMap({
      container,
      style: EMPTY_STYLE,
      center: [116.5, 39],
      zoom: 6.4,
      pixelRatio: 1,
      attributionControl: false,
      canvasContextAttributes: { preserveDrawingBuffer: true },
      ...camera,
    });
    const stage = new Stage(map);
    stage.layer.setFlows(marks);
    await map.once('load');
    keepFlows(map, stage.layer);
    await stage.idle();
    return stage;
  }

  async idle(): Promise<void> {
    const done = this.map.once('idle');
    this.map.triggerRepaint();
    await done;
  }

  /** The whole canvas; ask it for many pixels at once. */
  picture(): Picture {
    const canvas = this.map.getCanvas();
    return pictureOf(canvas, canvas, canvas.width / canvas.clientWidth);
  }

  /** The colour of the canvas at a point of the map's box, as `#rrggbb`. */
  pixel(spot: Spot): string {
    return this.picture()(spot);
  }

  /** Where MapLibre itself puts the point of a flow's curve at `t`. */
  onCurve({ origin, destination, curvature }: FlowMark, t: number): Spot {
    const [lng, lat] = unmercator(pointAt(curveBetween(origin, destination, curvature), t));
    return this.map.project([lng, lat]);
  }

  close(): void {
    this.map.remove();
    document.body.replaceChildren();
  }
}
