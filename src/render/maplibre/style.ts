import type { StyleSpecification } from 'maplibre-gl';
import { fontFaces } from './fonts';
import { areas } from './layers/areas';
import { borders } from './layers/borders';
import { claimLabels, claimShapes } from './layers/claim';
import { choropleth } from './layers/choropleth';
import { labels } from './layers/labels';
import { land } from './layers/land';
import { markedAreas, markedOutlines } from './layers/marked';
import { clusteredPlaces } from './layers/clustered-places';
import { places } from './layers/places';
import { water } from './layers/water';
import { clusteredFlowsOf } from '../../scene/clusters/clustered-flows';
import { sources } from './sources';
import type { StyleInput } from './style-input';

/**
 * The whole look of the map, from below to above: land, areas, borders, (flows), names, symbols.
 * Pure: whatever changes, the style is built again, and MapLibre applies what differs.
 */
export function buildStyle(input: StyleInput): StyleSpecification {
  return {
    version: 8,
    name: 'Atlas',
    'font-faces': fontFaces(input.base),
    transition: { duration: 200, delay: 0 },
    sources: sources(input),
    layers: [
      ...land(input),
      ...choropleth(input),
      ...areas(input),
      markedAreas(input),
      ...water(input),
      ...borders(input),
      markedOutlines(input),
      ...claimShapes(input),
      ...labels(input),
      ...(clusteredFlowsOf(input.dataset) ? clusteredPlaces(input) : places(input)),
      ...claimLabels(input),
    ],
  };
}

/** The layer that flows are drawn right below: the lowest of those that are always above them. */
export const ABOVE_FLOWS = 'prefecture-labels';
