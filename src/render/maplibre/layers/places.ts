import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { colour, type Scheme } from '../../../scene/style/palette';
import { sitesFrom } from '../../../scene/flows/holders';
import { FONT } from '../fonts';
import { OPEN_RING } from '../../../scene/style/symbols';
import { SIDES_FROM, type Side } from '../../../scene/labels/label-sides';
import { sidesOf } from '../../../scene/places/name-sides';
import type { StyleInput } from '../style-input';
import { SYMBOL_HALO, SYMBOL_SCALE } from '../symbol-image';
import { byState } from './by-state';
import { nameIn } from './labels';

/** Stands for a name in the words around it. */
const GAP = '\u0000';

/** What the images of symbols are called, before their name. */
export const SYMBOL_PREFIX = 'symbol-';

/** How MapLibre calls a side, as the part of the name that is next to the symbol; its offset in em. */
const ANCHOR: Readonly<Record<Side, readonly [anchor: string, offset: [number, number]]>> = {
  right: ['left', [0.85, 0]],
  left: ['right', [-0.85, 0]],
  below: ['top', [0, 0.7]],
  above: ['bottom', [0, -0.7]],
};

/** Where a name may stand, in order of preference, if this side is the best. */
function anchorsFrom(side: Side): ExpressionSpecification {
  const anchors = (farther: number) =>
    SIDES_FROM[side].flatMap((each) => {
      const [anchor, [x, y]] = ANCHOR[each];
      return [anchor, [x + farther * Math.sign(x), y + farther * Math.sign(y)]];
    });
  const isLarge: ExpressionSpecification = ['>', ['get', 'radius'], 7];
  return ['case', isLarge, ['literal', anchors(0.45)], ['literal', anchors(0)]];
}

/** Where the name of each place may stand. */
function anchorsOf({ dataset }: StyleInput): ExpressionSpecification {
  const sides = [...sidesOf(dataset)];
  const cases = (['left', 'below', 'above'] as const).flatMap((side) => {
    const ids = sides.filter(([, each]) => each === side).map(([id]) => id);
    return ids.length === 0 ? [] : [ids, anchorsFrom(side)];
  });
  const usual = anchorsFrom('right');
  return cases.length === 0
    ? usual
    : (['match', ['get', 'id'], ...cases, usual] as unknown as ExpressionSpecification);
}

function byRole(region: number, hub: number, other: number): ExpressionSpecification {
  return ['match', ['get', 'role'], 'region', region, 'hub', hub, other];
}

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
 * The layers of places: rings around what is selected, rings with ports, then symbols with their
 * names; and nearer those of sites, for which their places stand before.
 */
export function places(input: StyleInput): LayerSpecification[] {
  const { scheme, locale } = input;
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
  const isOpen: ExpressionSpecification = ['==', ['get', 'symbol'], OPEN_RING];
  const isRegion: ExpressionSpecification = [
    'all',
    ['==', ['get', 'role'], 'region'],
    ['!', isOpen],
  ];
  const [before = '', after = ''] = input.noSite(GAP).split(GAP);
  const name: ExpressionSpecification = [
    'case',
    isOpen,
    ['concat', before, nameIn(input), after],
    nameIn(input),
  ];
  const ofRegion = <T>(region: T, other: T) =>
    ['case', isRegion, region, other] as unknown as ExpressionSpecification;
  const size: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    ['zoom'],
    4.5,
    byRole(11.5, 11, 10.5),
    6,
    byRole(14, 12.5, 11.5),
    10,
    byRole(18, 15, 13),
  ];
  const named = (id: string, filter: FilterSpecification): SymbolLayerSpecification => {
    return {
      id,
      type: 'symbol',
      source: 'places',
      filter,
      layout: {
        'icon-image': ['concat', SYMBOL_PREFIX, ['get', 'symbol']],
        'icon-size': ['/', ['get', 'scale'], SYMBOL_SCALE],
        'icon-allow-overlap': true,
        'icon-padding': 1,
        'text-field': name,
        'text-font': [...FONT.medium],
        'text-size': size,
        'text-transform': ofRegion('uppercase', 'none'),
        'text-letter-spacing': ofRegion(locale === 'zh' ? 0.25 : 0.12, 0),
        'text-max-width': 9,
        'text-line-height': 1.15,
        'text-padding': 3,
        'text-optional': true,
        'text-justify': 'auto',
        'text-variable-anchor-offset': anchorsOf(input),
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'icon-color': colour('ink', scheme),
        'icon-halo-color': colour('halo', scheme),
        'icon-halo-width': SYMBOL_HALO,
        'text-color': colour('ink', scheme),
        'text-halo-color': colour('halo', scheme),
        'text-halo-width': 2.2,
      },
    };
  };
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
    { ...named('site-names', sites), minzoom: sitesFrom(input.dataset) },
    named('places', shows),
  ];
}
