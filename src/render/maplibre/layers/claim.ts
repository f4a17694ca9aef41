import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { unitName, withUnit } from '../../../i18n/scale';
import { colour } from '../../../scene/style/palette';
import { LINE_DASHES } from '../../../scene/style/line-dashes';
import { FONT } from '../fonts';
import type { StyleInput } from '../style-input';

/** What the layers of a claim are of; its file has lines, areas and points that bear an area. */
export const CLAIM_SOURCE = 'claim';

/** A number of the feature with its unit, as the reader's language writes it. */
function quantity(
  { dataset, locale }: StyleInput,
  property: string,
  unit: string,
): ExpressionSpecification {
  // Chinese sets digits without marks between them.
  const number: ExpressionSpecification =
    locale === 'zh'
      ? ['to-string', ['get', property]]
      : ['number-format', ['get', property], { locale, 'max-fraction-digits': 1 }];
  return ['concat', number, withUnit('', unitName(dataset, unit, locale))];
}

const ofType = (type: string): FilterSpecification => ['==', ['geometry-type'], type];

/** The width of a measured line, CSS pixels. */
const WIDTH = 2.5;

const SLOPE: ExpressionSpecification = ['get', 'slope'];

/** The side of a text that faces a line of a slope. */
const BESIDE: ExpressionSpecification = [
  'case',
  ['>', ['abs', SLOPE], 70],
  'left',
  ['>', SLOPE, 8],
  'bottom-right',
  ['<', SLOPE, -8],
  'bottom-left',
  'bottom',
];

/** What is below the names: the outlined areas and the measured lines of the claim on show. */
export function claimShapes({ claim, scheme }: StyleInput): LayerSpecification[] {
  if (claim === null) return [];
  const accent = colour('accent', scheme);
  return [
    {
      id: 'claim-areas',
      type: 'fill',
      source: CLAIM_SOURCE,
      filter: ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]],
      paint: { 'fill-color': accent, 'fill-opacity': 0.14 },
    },
    {
      id: 'claim-outlines',
      type: 'line',
      source: CLAIM_SOURCE,
      filter: ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': accent, 'line-width': 2 },
    },
    {
      id: 'claim-line-halos',
      type: 'line',
      source: CLAIM_SOURCE,
      filter: ofType('LineString'),
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': colour('halo', scheme), 'line-width': 6, 'line-opacity': 0.85 },
    },
    ...LINE_DASHES.map((dash, number): LayerSpecification => ({
      id: `claim-lines-${number}`,
      type: 'line',
      source: CLAIM_SOURCE,
      filter: [
        'all',
        ['==', ['geometry-type'], 'LineString'],
        ['==', ['%', ['get', 'number'], LINE_DASHES.length], number],
      ],
      layout: { 'line-cap': 'butt' },
      paint: {
        'line-color': colour('ink', scheme),
        'line-width': WIDTH,
        ...(dash && { 'line-dasharray': dash.map((length) => length / WIDTH) }),
      },
    })),
  ];
}

/** How long and how large they are. Last of all layers, so that names make room. */
export function claimLabels(input: StyleInput): LayerSpecification[] {
  if (input.claim === null) return [];
  return [
    {
      id: 'claim-measures',
      type: 'symbol',
      source: CLAIM_SOURCE,
      filter: ofType('Point'),
      layout: {
        'text-field': [
          'case',
          ['has', 'km'],
          quantity(input, 'km', 'km'),
          quantity(input, 'km2', 'km2'),
        ],
        'text-font': [...FONT.medium],
        'text-size': 14,
        // Beside the middle of a line, on the side from which that goes away.
        'text-anchor': ['case', ['has', 'slope'], BESIDE, 'center'],
        'text-radial-offset': ['case', ['has', 'slope'], 0.7, 0],
        'text-allow-overlap': true,
        'text-padding': 4,
      },
      paint: {
        'text-color': colour('ink', input.scheme),
        'text-halo-color': colour('halo', input.scheme),
        'text-halo-width': 3,
      },
    },
  ];
}
