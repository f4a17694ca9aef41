import type { LayerSpecification } from 'maplibre-gl';
import { colour } from '../../theme/palette';
import type { StyleInput } from '../style-input';

/** Sea, the land around, and the three regions on it. */
export function land({ scheme }: StyleInput): LayerSpecification[] {
  return [
    {
      id: 'sea',
      type: 'background',
      paint: { 'background-color': colour('sea', scheme) },
    },
    {
      id: 'land-outside',
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': colour('land-outside', scheme) },
    },
    {
      id: 'neighbour-borders',
      type: 'line',
      source: 'neighbours',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour('border-county', scheme),
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 9, 1.2],
      },
    },
    {
      id: 'regions',
      type: 'fill',
      source: 'provinces',
      paint: { 'fill-color': colour('land', scheme) },
    },
  ];
}
