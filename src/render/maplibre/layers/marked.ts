import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { colour } from '../../../scene/style/palette';
import type { MarkedAreas, StyleInput } from '../style-input';

/**
 * The areas that are marked have a source of their own: marked by the state of a feature, all areas
 * would have to be painted in every frame, most of them with nothing.
 */
export const MARKED_SOURCE = 'marked';

export const NOTHING_MARKED: MarkedAreas = { type: 'FeatureCollection', features: [] };

/** The layers of marked areas, which cost some of every frame, even with nothing in them. */
export const MARKED_LAYERS = ['marked-areas', 'marked-outlines'] as const;

export function visibilityOf({ features }: MarkedAreas): 'visible' | 'none' {
  return features.length > 0 ? 'visible' : 'none';
}

/** How an area is painted that is selected, and that is pointed at. */
function byMark(selected: number, hovered: number): ExpressionSpecification {
  return ['case', ['==', ['get', 'mark'], 'selected'], selected, hovered];
}

/** The fills of marked areas, over those that all areas have. */
export function markedAreas({ scheme, marked }: StyleInput): LayerSpecification {
  return {
    id: 'marked-areas',
    type: 'fill',
    source: MARKED_SOURCE,
    layout: { visibility: visibilityOf(marked) },
    paint: { 'fill-color': colour('hub', scheme), 'fill-opacity': byMark(0.1, 0.06) },
  };
}

/** The outlines of marked areas; above all borders, so that they are whole. */
export function markedOutlines({ scheme, marked }: StyleInput): LayerSpecification {
  return {
    id: 'marked-outlines',
    type: 'line',
    source: MARKED_SOURCE,
    layout: { 'line-join': 'round', visibility: visibilityOf(marked) },
    paint: {
      'line-color': colour('ink', scheme),
      'line-width': ['step', ['zoom'], 1, 8, 1.5, 10, 2],
      'line-opacity': byMark(1, 0.6),
    },
  };
}
