import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { StyleInput } from '../style-input';

/** The regions filled with the colours an indicator gives them; none without an indicator. */
export function choropleth({ fills }: StyleInput): LayerSpecification[] {
  if (!fills || fills.size === 0) return [];
  const pairs = [...fills].flatMap(([adcode, fill]) => [adcode, fill]);
  return [
    {
      id: 'choropleth',
      type: 'fill',
      source: 'provinces',
      paint: {
        'fill-color': [
          'match',
          ['get', 'adcode'],
          ...pairs,
          'transparent',
        ] as unknown as ExpressionSpecification,
      },
    },
  ];
}
