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
      'line-width': growing(7.7, 0.5, 11, 1.1),
      'line-opacity': growing(7.7, 0, 8.4, 1),
    }),
    minzoom: 7.7,
  };
  return [
    line('neighbour', 'details', {
      'line-color': colour('border-county', scheme),
      'line-width': growing(4, 0.6, 9, 1.2),
    }),
    line('coast', 'details', {
      'line-color': colour('coast', scheme),
      'line-width': growing(4, 0.5, 8, 1, 12, 1.5),
    }),
    ...(counties ? [county] : []),
    line('prefecture', 'details', {
      'line-color': colour('border-prefecture', scheme),
      'line-width': growing(5.4, 0.4, 9, 1.2),
      'line-opacity': growing(5.4, 0, 6.4, 0.9),
    }),
    line('province', 'details', {
      'line-color': colour('border-province', scheme),
      'line-width': growing(4, 0.8, 7, 1.3, 11, 2),
    }),
  ];
}
