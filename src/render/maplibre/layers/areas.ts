import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { colour } from '../../../scene/style/palette';
import { ofLayer } from '../sources';
import type { StyleInput } from '../style-input';
import { placesByAdcode } from '../../../scene/flows/targets';
import { EDGED } from './land';

/** Layers of areas that can be pointed at, from those that win to those that yield. */
export const AREA_LAYERS = ['hub-areas', 'prefecture-areas', 'region-areas'] as const;

/** The units that are places of the data: only they can be pointed at. */
export function isPlace({ dataset }: StyleInput): ExpressionSpecification {
  return ['in', ['get', 'adcode'], ['literal', [...placesByAdcode(dataset).keys()]]];
}

function placesOf(layer: string, input: StyleInput): FilterSpecification {
  return ['all', ofLayer(layer), isPlace(input)];
}

/** Regions, prefectures and hubs as areas. Only hubs are seen; the others are there to be found. */
export function areas(input: StyleInput): LayerSpecification[] {
  const { scheme } = input;
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
    {
      id: 'hub-areas',
      type: 'fill',
      source: 'areas',
      filter: placesOf('hubs', input),
      paint: { 'fill-color': colour('hub', scheme), 'fill-opacity': 0.45, ...EDGED },
    },
    {
      id: 'hub-lines',
      type: 'line',
      source: 'areas',
      filter: placesOf('hubs', input),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour('hub-line', scheme), 'line-width': 1 },
    },
  ];
}
