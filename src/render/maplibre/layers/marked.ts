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
type Look = readonly [selected: number, hovered: number];

function byLevel(region: Look, prefecture: Look, hub: Look): ExpressionSpecification {
  const byMark = ([selected, hovered]: Look): ExpressionSpecification => [
    'case',
    ['==', ['get', 'mark'], 'selected'],
    selected,
    hovered,
  ];
  return [
    'match',
    ['get', 'level'],
    'region',
    byMark(region),
    'prefecture',
    byMark(prefecture),
    byMark(hub),
  ];
}

function hue(ofHub: string, { scheme }: StyleInput): ExpressionSpecification {
  const isHub: ExpressionSpecification = ['==', ['get', 'level'], 'hub'];
  return ['case', isHub, colour(ofHub, scheme), colour('accent', scheme)];
}

/** The fills of marked areas, over those that all areas have. */
export function markedAreas(input: StyleInput): LayerSpecification {
  return {
    id: 'marked-areas',
    type: 'fill',
    source: MARKED_SOURCE,
    layout: { visibility: visibilityOf(input.marked) },
    paint: {
      'fill-color': hue('hub', input),
      'fill-opacity': byLevel([0.07, 0.03], [0.1, 0.07], [0.49, 0.42]),
    },
  };
}

/** The outlines of marked areas; above all borders, so that they are whole. */
export function markedOutlines(input: StyleInput): LayerSpecification {
  return {
    id: 'marked-outlines',
    type: 'line',
    source: MARKED_SOURCE,
    layout: { 'line-join': 'round', visibility: visibilityOf(input.marked) },
    paint: {
      'line-color': hue('hub-line', input),
      'line-width': byLevel([2, 1.5], [2, 1.5], [2.5, 2]),
      'line-opacity': byLevel([1, 0.7], [1, 0.7], [1, 1]),
    },
  };
}
