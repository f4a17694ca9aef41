import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { colour } from '../../theme/palette';
import type { StyleInput } from '../style-input';
import { placesByAdcode } from '../targets';
import { byState } from './by-state';

/** Layers of areas that can be pointed at, from those that win to those that yield. */
export const AREA_LAYERS = ['hub-areas', 'prefecture-areas', 'region-areas'] as const;

/** The units that are places of the data: only they can be pointed at. */
export function isPlace({ dataset }: StyleInput): FilterSpecification {
  return ['in', ['get', 'adcode'], ['literal', [...placesByAdcode(dataset).keys()]]];
}

/** Regions, prefectures and hubs as areas: hubs softly filled, the others lit up on demand. */
export function areas(input: StyleInput): LayerSpecification[] {
  const { scheme } = input;
  const accent = colour('accent', scheme);
  return [
    {
      id: 'region-areas',
      type: 'fill',
      source: 'provinces',
      filter: isPlace(input),
      paint: { 'fill-color': accent, 'fill-opacity': byState(0.07, 0.03) },
    },
    {
      id: 'prefecture-areas',
      type: 'fill',
      source: 'prefectures',
      filter: isPlace(input),
      paint: { 'fill-color': accent, 'fill-opacity': byState(0.1, 0.07) },
    },
    {
      id: 'hub-areas',
      type: 'fill',
      source: 'hubs',
      filter: isPlace(input),
      paint: { 'fill-color': colour('hub', scheme), 'fill-opacity': byState(0.72, 0.68, 0.45) },
    },
  ];
}

/** The outlines of areas; above all borders, so that a selected one is whole. */
export function areaOutlines(input: StyleInput): LayerSpecification[] {
  const { scheme } = input;
  const outline = (id: string, source: string): LayerSpecification => ({
    id,
    type: 'line',
    source,
    filter: isPlace(input),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour('accent', scheme),
      'line-width': byState(2, 1.5),
      'line-opacity': byState(1, 0.7),
    },
  });
  return [
    {
      id: 'hub-lines',
      type: 'line',
      source: 'hubs',
      filter: isPlace(input),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour('hub-line', scheme), 'line-width': byState(2.5, 2, 1) },
    },
    outline('region-outlines', 'provinces'),
    outline('prefecture-outlines', 'prefectures'),
  ];
}
