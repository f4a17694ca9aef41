import type { Map } from 'maplibre-gl';
import type { FlowMark } from '../../scene/flows/flow-mark';
import { OTHER_LOOK } from '../../scene/style/flow-look';
import { FlowLayer } from '../webgl/flow-layer';
import { keepFlows } from '../webgl/keep-flows';
import { createMap, firstCamera, paintWhole, type MapOptions } from './create-map';
import { limit } from './limits';
import { ABOVE_FLOWS, buildStyle } from './style';

/** A map with the layer of its flows. */
export interface FlowMap {
  readonly map: Map;
  readonly flows: FlowLayer;
}

interface Spare extends FlowMap {
  readonly box: HTMLElement;
  isAtRest: boolean;
}

/**
 * A map that is started out of sight before there is anything to draw, so that its graphics context, its
 * programs, its fonts and its ground are there when there is. The next map of the window is this one.
 */
let spare: Spare | null = null;

/** A flow for whose sake the programs that draw flows are made. */
const SAMPLE: FlowMark = {
  id: 'sample',
  flows: [],
  origin: [116, 39],
  destination: [117, 39],
  ports: null,
  originRadius: 0,
  destinationRadius: 0,
  direction: 'one-way',
  look: { ...OTHER_LOOK, dash: 'solid' },
  width: 2,
  curvature: 0,
};

/**
 * Starts a map for later, and resolves once it has come to rest; one that waits already goes on waiting.
 * Rejects where the browser has no WebGL 2.
 */
export async function startSpareMap(options: MapOptions): Promise<void> {
  if (spare) return;
  const box = document.createElement('div');
  box.inert = true;
  // As large as the window, of which a map takes the most: to make it smaller costs little.
  box.style.cssText = 'position: fixed; inset: 0; visibility: hidden';
  document.body.append(box);
  try {
    const started = { ...newMap(box, options), box, isAtRest: false };
    started.flows.setFlows([SAMPLE]);
    spare = started;
    await started.map.once('idle');
    started.isAtRest = true;
  } catch (error) {
    box.remove();
    throw error;
  }
}

/**
 * A map in a container: the one that waits, where it has come to rest, or else a new one. Throws where the
 * browser has no WebGL 2.
 */
export function openMap(container: HTMLElement, options: MapOptions): FlowMap {
  const waiting = spare;
  spare = null;
  if (waiting?.isAtRest && options.gestures === null) return adopt(waiting, container, options);
  waiting?.map.remove();
  waiting?.box.remove();
  return newMap(container, options);
}

function newMap(container: HTMLElement, options: MapOptions): FlowMap {
  const map = createMap(container, options);
  const flows = new FlowLayer({ scheme: options.style.scheme });
  keepFlows(map, flows, ABOVE_FLOWS);
  return { map, flows };
}

/** Gives a map that waited its place, its look and its camera, as if it had been started with them. */
function adopt({ map, flows, box }: Spare, container: HTMLElement, options: MapOptions): FlowMap {
  flows.setFlows([]);
  box.inert = false;
  box.style.cssText = 'position: absolute; inset: 0';
  container.append(box);
  map.resize();
  limit(map, options.style.dataset);
  map.jumpTo(firstCamera(container, options));
  paintWhole(map);
  // The style of a new map, too, is there only once whoever asked for the map listens to it.
  queueMicrotask(() => map.setStyle(buildStyle(options.style)));
  return { map, flows };
}
