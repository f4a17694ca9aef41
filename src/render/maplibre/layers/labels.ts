import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { colour } from '../../../scene/style/palette';
import { FONT } from '../fonts';
import type { StyleInput } from '../style-input';
import { isPlace } from './areas';

/** A name in the reader's language. */
export function nameIn({ locale }: StyleInput): ExpressionSpecification {
  return ['get', `name_${locale}`];
}

/** The source of these names, and the layers that they are in. */
export const LABEL_SOURCE = 'labels';
export const LABEL_LAYERS = ['county', 'prefecture', 'neighbour', 'sea'].map(layerOf);

/** The layer of the names of seas. */
export const SEA_LAYER = layerOf('sea');

function layerOf(level: string): string {
  return `${level}-labels`;
}

/** The state of a name that something on the page would cut; it is not shown. */
export const IS_COVERED = 'covered';

const UNCOVERED: ExpressionSpecification = [
  'case',
  ['boolean', ['feature-state', IS_COVERED], false],
  0,
  1,
];

type Layout = SymbolLayerSpecification['layout'];
type Paint = SymbolLayerSpecification['paint'];

/**
 * Names of seas, neighbours, prefectures and counties. Units that are places are named as such; where flows
 * are chosen, only seas show.
 */
export function labels(input: StyleInput): LayerSpecification[] {
  const { scheme, locale, counties } = input;
  // Han characters fill their square: they need less size for the same weight on the page.
  const chinese = locale === 'zh';
  const least = chinese ? 12 : 11.5;
  // In this order, as symbols have it: MapLibre makes a program for each order of the same.
  const plain = {
    'text-color': colour('ink-faint', scheme),
    'text-halo-color': colour('halo', scheme),
    'text-halo-width': 2.2,
    'text-opacity': UNCOVERED,
  };
  function layer(
    level: string,
    minzoom: number,
    layout: Layout,
    paint: Paint = {},
  ): LayerSpecification {
    const filter: FilterSpecification = [
      'all',
      ['==', ['get', 'level'], level],
      ['!', isPlace(input)],
    ] as FilterSpecification;
    return {
      id: layerOf(level),
      type: 'symbol',
      source: LABEL_SOURCE,
      minzoom,
      filter,
      layout: {
        'text-field': nameIn(input),
        'text-font': [...FONT.regular],
        'text-max-width': 8,
        'text-padding': 4,
        visibility: input.isQuiet && level !== 'sea' ? 'none' : 'visible',
        ...layout,
      },
      paint: { ...plain, ...paint },
    };
  }
  return [
    ...(counties
      ? [
          layer(
            'county',
            8.2,
            {
              'text-font': [...FONT.county],
              'text-size': ['interpolate', ['linear'], ['zoom'], 8, 10, 12, 13],
            },
            {
              'text-opacity': ['interpolate', ['linear'], ['zoom'], 8.2, 0, 8.6, UNCOVERED],
            },
          ),
        ]
      : []),
    layer('prefecture', 5.8, {
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, least, 10, 14],
    }),
    layer(
      'neighbour',
      4,
      {
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, chinese ? 12 : 11, 8, 13],
        'text-letter-spacing': chinese ? 0.4 : 0.14,
        'text-transform': 'uppercase',
      },
      { 'text-halo-color': colour('land-outside', scheme) },
    ),
    layer(
      'sea',
      4,
      {
        'text-font': [...(chinese ? FONT.regular : FONT.italic)],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12, 6, 15],
        'text-letter-spacing': chinese ? 0.5 : 0.15,
      },
      {
        'text-color': colour('sea-name', scheme),
        'text-halo-color': colour('sea', scheme),
      },
    ),
  ];
}
