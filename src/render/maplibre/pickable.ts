import type { Map } from 'maplibre-gl';
import type { FlowLayer } from '../webgl/flow-layer';
import { AREA_LAYERS } from './layers/areas';
import { NAME_LAYER } from './layers/names';
import type { DrawnPlace, Pickable } from './pick';
import { radiusAt, type PlaceFeature } from '../../scene/places/place-features';

/** A map as `pick` asks it. */
export function pickable(map: Map, flows: FlowLayer, features: readonly PlaceFeature[]): Pickable {
  return {
    places: () => drawnPlaces(map, features),
    flow: (point, reach) => flows.pick(point, reach),
    name({ x, y }) {
      const [found] = map.queryRenderedFeatures([x, y], { layers: [NAME_LAYER] });
      return found ? String(found.properties.id) : null;
    },
    areas: ({ x, y }) =>
      map
        .queryRenderedFeatures([x, y], { layers: [...AREA_LAYERS] })
        .map(({ properties }) => String(properties.adcode)),
  };
}

function drawnPlaces(map: Map, features: readonly PlaceFeature[]): DrawnPlace[] {
  // Symbols are laid out once for each whole step of zoom.
  const step = Math.floor(map.getZoom());
  return features
    .filter(({ properties }) => properties.reveal <= step)
    .map(({ properties, geometry: { coordinates } }) => ({
      id: properties.id,
      radius: radiusAt(properties, step),
      at: map.project(coordinates as [number, number]),
    }));
}
