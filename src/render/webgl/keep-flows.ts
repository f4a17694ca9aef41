import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FlowLayer } from './flow-layer';

/**
 * Puts the flows into the style of a map, below the layer `before` where one is given, and puts
 * them back whenever the style or the graphics context has been made anew.
 */
export function keepFlows(map: MapLibreMap, flows: FlowLayer, before?: string): void {
  const add = () => {
    if (!map.getLayer(flows.id)) map.addLayer(flows, before);
  };
  if (map.isStyleLoaded()) add();
  map.on('style.load', add);
  // Taken out before MapLibre hears of the loss, since it cannot carry over a layer not its own.
  const canvas = map.getCanvas();
  const takeOut = () => map.removeLayer(flows.id);
  canvas.addEventListener('webglcontextlost', takeOut, { capture: true });
  // A map that is removed gives its context up too, when there is no style left.
  map.once('remove', () =>
    canvas.removeEventListener('webglcontextlost', takeOut, { capture: true }),
  );
}
