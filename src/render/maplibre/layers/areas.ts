import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { ofLayer } from '../sources';
import type { StyleInput } from '../style-input';
import { placesByAdcode } from '../../../scene/flows/targets';

/** Layers of areas that can be pointed at, from those that win to those that yield. */
export const AREA_LAYERS = ['hub-areas', 'prefecture-areas', 'region-areas'] as const;

/** The units that are places of the data: only they can be pointed at. */
export function isPlace({ dataset }: StyleInput): ExpressionSpecification {
  return ['in', ['get', 'adcode'], ['literal', [...placesByAdcode(dataset).keys()]]];
}

function placesOf(layer: string, input: StyleInput): FilterSpecification {
  return ['all', ofLayer(layer), isPlace(input)];
}

/** Regions, prefectures and hubs as areas: unseen, they are there to be found by the pointer. */
export function areas(input: StyleInput): LayerSpecification[] {
  const unseen = (id: string, layer: string): LayerSpecification => ({
    id,
    type: 'fill',
    source: 'areas',
    filter: placesOf(layer, input),
    paint: { 'fill-opacity': 0 },
  });
  return [
    unseen('region-areas', 'provinces'),
    unseen('prefecture-areas', 'prefectures'),
    unseen('hub-areas', 'hubs'),
  ];
}
