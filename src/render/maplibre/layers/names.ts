import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { colour } from '../../../scene/style/palette';
import { FONT } from '../fonts';
import type { StyleInput } from '../style-input';

/** The source of the names of places, which are laid out for each view. */
export const NAME_SOURCE = 'names';

/** No name stands further from its place than this, in em. */
const FAR = 1000;

/** A pair of numbers between those of four corners: what stands at an axis in each. */
function between(
  axis: 'dx' | 'dy',
  low: ExpressionSpecification,
  high: ExpressionSpecification,
): ExpressionSpecification {
  return ['interpolate', ['linear'], ['get', axis], -FAR, low, FAR, high];
}

const corner = (x: number, y: number): ExpressionSpecification => ['literal', [x, y]];

/**
 * The two numbers of a feature as one pair, which no expression makes of numbers. A pair that is a
 * property was seen to come as its text (MapLibre 6.17).
 */
const OFFSET = between(
  'dy',
  between('dx', corner(-FAR, -FAR), corner(FAR, -FAR)),
  between('dx', corner(-FAR, FAR), corner(FAR, FAR)),
);

/** The layer of the names of places. */
export const NAME_LAYER = 'place-names';

/** The names of places, each where it was laid out; other names of the map keep off them. */
export function names({ scheme }: StyleInput): LayerSpecification {
  return {
    id: NAME_LAYER,
    type: 'symbol',
    source: NAME_SOURCE,
    layout: {
      'text-field': ['get', 'text'],
      'text-font': [...FONT.medium],
      'text-size': ['get', 'size'],
      'text-letter-spacing': ['get', 'spacing'],
      'text-max-width': 100,
      'text-anchor': ['get', 'anchor'],
      'text-offset': OFFSET,
      'text-padding': 0,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: {
      'text-color': colour('ink', scheme),
      'text-halo-color': colour('halo', scheme),
      'text-halo-width': 2.2,
    },
  };
}
