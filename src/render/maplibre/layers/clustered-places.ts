import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { colour } from '../../../scene/style/palette';
import { CLUSTER_RADIUS } from '../../../scene/clusters/cluster-radius';
import { STEPS } from '../../../scene/clusters/hierarchy';
import { FONT } from '../fonts';
import { sizeKey } from '../../../scene/places/place-features';
import type { StyleInput } from '../style-input';
import { SYMBOL_HALO, SYMBOL_SCALE } from '../symbol-image';
import { names } from './names';
import { RING, SYMBOL_PREFIX } from './places';

/** The source of the symbols that are marked: few, so that marks leave the tiles of all others as they are. */
export const RINGED_SOURCE = 'ringed';

/** What depends on how many places a symbol stands for, which is another number at each step. */
function bySize<T>(of: (size: ExpressionSpecification) => T, beyond: T): ExpressionSpecification {
  const steps = Array.from({ length: STEPS.last - STEPS.first + 1 }, (_, at) => STEPS.first + at);
  const [first, ...rest] = steps.map((step) => ({ step, value: of(sizeAt(step)) }));
  return [
    'step',
    ['zoom'],
    first?.value,
    ...rest.flatMap(({ step, value }) => [step, value]),
    STEPS.last + 1,
    beyond,
  ] as unknown as ExpressionSpecification;
}

/** How many places a symbol stands for at a step: most stand for themselves, of which nothing is said. */
function sizeAt(step: number): ExpressionSpecification {
  return ['coalesce', ['get', sizeKey(step)], 1];
}

const isCluster: FilterSpecification = [
  '>',
  bySize((size) => size, 1 as unknown as ExpressionSpecification),
  1,
];

/** `clusterRadius` as the style says it. */
function clusterSize(size: ExpressionSpecification): ExpressionSpecification {
  const { least, perDoubling } = CLUSTER_RADIUS;
  return ['+', least, ['*', perDoubling, ['log2', ['max', 1, size]]]];
}

const radius = bySize<ExpressionSpecification | number>(clusterSize, CLUSTER_RADIUS.least);

const ringRadius = bySize<ExpressionSpecification | number>(
  (size) => ['+', RING, clusterSize(size)],
  RING + CLUSTER_RADIUS.least,
);

/**
 * The places of large data: those that stand for others nearby as circles with their number, the
 * others with their symbols, and names.
 */
export function clusteredPlaces(input: StyleInput): LayerSpecification[] {
  const { scheme } = input;
  const shows: FilterSpecification = ['<=', ['get', 'reveal'], ['zoom']];
  const isSelected: ExpressionSpecification = ['==', ['get', 'mark'], 'selected'];
  const symbols = (
    id: string,
    source: string,
    filter: FilterSpecification,
  ): LayerSpecification => ({
    id,
    type: 'symbol',
    source,
    filter: ['all', filter, ['!', isCluster]] as FilterSpecification,
    layout: {
      'icon-image': ['concat', SYMBOL_PREFIX, ['get', 'symbol']],
      'icon-size': 1 / SYMBOL_SCALE,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: {
      'icon-color': colour('ink', scheme),
      'icon-halo-color': colour('halo', scheme),
      'icon-halo-width': SYMBOL_HALO,
    },
  });
  return [
    {
      id: 'place-rings',
      type: 'circle',
      source: RINGED_SOURCE,
      filter: ['any', shows, isSelected] as FilterSpecification,
      paint: {
        'circle-radius': ringRadius,
        'circle-color': colour('halo', scheme),
        'circle-stroke-color': colour('ink', scheme),
        'circle-stroke-width': ['case', isSelected, 2, 1],
      },
    },
    {
      id: 'place-clusters',
      type: 'circle',
      source: 'places',
      filter: ['all', shows, isCluster] as FilterSpecification,
      paint: {
        'circle-radius': radius,
        'circle-color': colour('halo', scheme),
        'circle-stroke-color': colour('ink', scheme),
        'circle-stroke-width': 1.2,
      },
    },
    symbols('place-symbols', 'places', shows),
    // What is selected shows however crowded it is.
    symbols('ringed-symbols', RINGED_SOURCE, isSelected),
    {
      id: 'place-counts',
      type: 'symbol',
      source: 'places',
      filter: ['all', shows, isCluster] as FilterSpecification,
      layout: {
        'text-field': bySize<ExpressionSpecification | string>((size) => ['to-string', size], ''),
        'text-font': [...FONT.medium],
        'text-size': 10,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': colour('ink', scheme) },
    },
    names(input),
  ];
}
