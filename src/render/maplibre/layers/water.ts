import type { LayerSpecification } from 'maplibre-gl';
import { colour } from '../../../scene/style/palette';
import { ofLayer } from '../sources';
import type { StyleInput } from '../style-input';

/** Lakes, reservoirs and wide rivers. */
export function water({ scheme }: StyleInput): LayerSpecification[] {
  return [
    {
      id: 'water',
      type: 'fill',
      source: 'details',
      filter: ofLayer('water'),
      paint: {
        'fill-color': colour('lake', scheme),
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0.6, 7, 1],
      },
    },
  ];
}
