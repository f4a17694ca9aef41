import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { LAKES_FROM } from '../../../scene/style/lakes';
import { colour } from '../../../scene/style/palette';
import { ofLayer } from '../sources';
import type { StyleInput } from '../style-input';

/** Lakes, reservoirs and wide rivers; from afar only the large ones. */
export function water({ scheme }: StyleInput): LayerSpecification[] {
  return [
    {
      id: 'water',
      type: 'fill',
      source: 'details',
      filter: [
        'all',
        ofLayer('water'),
        ['any', ['==', ['get', 'size'], 'large'], ['>=', ['zoom'], LAKES_FROM]],
      ] as FilterSpecification,
      paint: {
        'fill-color': colour('lake', scheme),
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0.6, 7, 1],
      },
    },
  ];
}
