import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { colour, type Scheme } from '../../../scene/style/palette';
import { sitesFrom } from '../../../scene/flows/holders';
import type { StyleInput } from '../style-input';
import { SYMBOL_HALO, SYMBOL_SCALE } from '../symbol-image';
import { byState } from './by-state';
import { names } from './names';

/** What the images of symbols are called, before their name. */
export const SYMBOL_PREFIX = 'symbol-';

/** From a symbol's edge to the ring around it, in CSS pixels: a gap in the colour of the paper. */
export const RING = 2;

/** The radius of the ring where there is one, else none: a circle out of sight costs as much. */
export function ringRadius(radius: ExpressionSpecification): ExpressionSpecification {
  return byState(radius, radius);
}

/** Rings around the symbols that are selected or pointed at. */
export function ring(
  scheme: Scheme,
  filter: FilterSpecification,
  radius: ExpressionSpecification,
): LayerSpecification {
  return {
    id: 'place-rings',
    type: 'circle',
    source: 'places',
    filter,
    paint: {
      'circle-radius': radius,
      'circle-color': colour('halo', scheme),
      'circle-stroke-color': colour('ink', scheme),
      'circle-stroke-width': byState(2, 1),
    },
  };
}

/**
 * The layers of places: rings around what is selected, rings with ports, then symbols; and nearer those
 * of sites, for which their places stand before. Their names are a layer of their own.
 */
export function places(input: StyleInput): LayerSpecification[] {
  const { scheme } = input;
  const isPinned = ['in', ['get', 'id'], ['literal', [...input.pinned]]];
  const shows: FilterSpecification = [
    'any',
    ['all', ['<=', ['get', 'reveal'], ['zoom']], ['!', ['get', 'isHeld']]],
    isPinned,
  ] as unknown as FilterSpecification;
  const sites: FilterSpecification = [
    'all',
    ['<=', ['get', 'reveal'], ['zoom']],
    ['get', 'isHeld'],
    ['!', isPinned],
  ] as unknown as FilterSpecification;
  const symbols = (id: string, filter: FilterSpecification): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: 'places',
    filter,
    layout: {
      'icon-image': ['concat', SYMBOL_PREFIX, ['get', 'symbol']],
      'icon-size': ['/', ['get', 'scale'], SYMBOL_SCALE],
      'icon-allow-overlap': true,
      'icon-padding': 1,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'icon-color': colour('ink', scheme),
      'icon-halo-color': colour('halo', scheme),
      'icon-halo-width': SYMBOL_HALO,
    },
  });
  return [
    ring(scheme, shows, ringRadius(['+', ['get', 'radius'], RING])),
    {
      id: 'place-nodes',
      type: 'circle',
      source: 'places',
      filter: ['get', 'isRing'],
      paint: {
        'circle-radius': ['-', ['get', 'radius'], 2],
        'circle-color': colour('halo', scheme),
        'circle-stroke-color': colour('ink', scheme),
        // In the form that rings have, and so with their program.
        'circle-stroke-width': byState(2, 2, 2),
      },
    },
    { ...symbols('sites', sites), minzoom: sitesFrom(input.dataset) },
    symbols('places', shows),
    names(input),
  ];
}
