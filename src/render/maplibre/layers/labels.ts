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
      id: `${level}-labels`,
      type: 'symbol',
      source: 'labels',
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
              'text-opacity': ['interpolate', ['linear'], ['zoom'], 8.2, 0, 8.6, 1],
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
