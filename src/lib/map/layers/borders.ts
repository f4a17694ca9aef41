import type { LayerSpecification } from 'maplibre-gl';
import { colour } from '../../theme/palette';
import type { StyleInput } from '../style-input';

/** Borders of counties, prefectures and provinces, each finer than the next. */
export function borders({ scheme, counties }: StyleInput): LayerSpecification[] {
  const county: LayerSpecification = {
    id: 'county-borders',
    type: 'line',
    source: 'counties',
    minzoom: 7.7,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour('border-county', scheme),
      'line-width': ['interpolate', ['linear'], ['zoom'], 7.7, 0.5, 11, 1.1],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 7.7, 0, 8.4, 1],
    },
  };
  return [
    ...(counties ? [county] : []),
    {
      id: 'prefecture-borders',
      type: 'line',
      source: 'prefectures',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour('border-prefecture', scheme),
        'line-width': ['interpolate', ['linear'], ['zoom'], 5.4, 0.4, 9, 1.2],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 5.4, 0, 6.4, 0.9],
      },
    },
    {
      id: 'province-borders',
      type: 'line',
      source: 'provinces',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour('border-province', scheme),
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.8, 7, 1.3, 11, 2],
      },
    },
  ];
}
