import type { LayerSpecification } from 'maplibre-gl';
import { colour } from '../../theme/palette';
import type { StyleInput } from '../style-input';

/** Lakes, reservoirs and wide rivers. */
export function water({ scheme }: StyleInput): LayerSpecification[] {
  return [
    {
      id: 'water',
      type: 'fill',
      source: 'water',
      paint: {
        'fill-color': colour('lake', scheme),
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0.6, 7, 1],
      },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'land',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour('coast', scheme),
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 8, 1, 12, 1.5],
      },
    },
  ];
}
