import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { colour } from '../../../scene/style/palette';
import type { SourceId } from '../sources';
import type { StyleInput } from '../style-input';

type Paint = NonNullable<LineLayerSpecification['paint']>;

/** A width in CSS pixels that grows evenly between zooms: zoom, width, zoom, width, … */
function growing(...stops: readonly number[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}

function line(level: string, source: SourceId, paint: Paint): LineLayerSpecification {
  return {
    id: `${level}-borders`,
    type: 'line',
    source,
    filter: ['==', ['get', 'level'], level],
    layout: { 'line-join': 'round' },
    paint,
  };
}

/**
 * Coasts and the borders of neighbours, counties, prefectures and provinces, the higher over the
 * lower. Each line is there once, by the highest that it parts.
 */
export function borders({ scheme, counties }: StyleInput): LineLayerSpecification[] {
  const county: LineLayerSpecification = {
    ...line('county', 'county-borders', {
      'line-color': colour('border-county', scheme),
      'line-width': growing(8.2, 0.5, 11, 1),
      'line-opacity': growing(8.2, 0, 8.6, 1),
    }),
    minzoom: 8.2,
  };
  return [
    line('neighbour', 'details', {
      'line-color': colour('border-prefecture', scheme),
      'line-width': 0.6,
      'line-opacity': 0.5,
    }),
    line('coast', 'details', {
      'line-color': colour('coast', scheme),
      'line-width': growing(4, 0.8, 6, 1, 12, 1.5),
    }),
    ...(counties ? [county] : []),
    line('prefecture', 'details', {
      'line-color': colour('border-prefecture', scheme),
      'line-width': growing(5.4, 0.4, 6, 0.6, 9, 0.8),
      'line-opacity': growing(5.4, 0, 6, 1),
    }),
    line('province', 'details', {
      'line-color': colour('border-province', scheme),
      'line-width': growing(4, 1, 6, 1.4, 11, 2),
    }),
  ];
}
