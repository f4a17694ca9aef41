import type { LayerSpecification } from 'maplibre-gl';
import { colour } from '../../../scene/style/palette';
import { FONT } from '../fonts';
import type { StyleInput } from '../style-input';

/** The source of the names of places, which are laid out for each view. */
export const NAME_SOURCE = 'names';

/** The layer of the names of places. */
export const NAME_LAYER = 'place-names';

/**
 * The names of places, each where it was laid out; other names of the map keep off them.
 */
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
      'text-offset': ['get', 'offset'],
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
