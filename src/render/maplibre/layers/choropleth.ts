import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { HATCH } from '../hatch-image';
import { ofLayer } from '../sources';
import type { StyleInput } from '../style-input';
import { EDGED } from './land';

/**
 * The regions filled with the colours an indicator gives them, and hatched where it has no value;
 * nothing without an indicator.
 */
export function choropleth({ fills }: StyleInput): LayerSpecification[] {
  const all = [...(fills ?? [])];
  const coloured = all.flatMap(([adcode, fill]) => (fill === null ? [] : [adcode, fill]));
  const missing = all.flatMap(([adcode, fill]) => (fill === null ? [adcode] : []));
  return [
    ...(coloured.length > 0 ? [filled(coloured)] : []),
    ...(missing.length > 0 ? [hatched(missing)] : []),
  ];
}

function filled(pairs: readonly string[]): LayerSpecification {
  const byUnit = ['match', ['get', 'adcode'], ...pairs, 'transparent'];
  return {
    id: 'choropleth',
    type: 'fill',
    source: 'areas',
    filter: ofLayer('provinces'),
    paint: { 'fill-color': byUnit as unknown as ExpressionSpecification, ...EDGED },
  };
}

function hatched(adcodes: readonly string[]): LayerSpecification {
  return {
    id: 'choropleth-missing',
    type: 'fill',
    source: 'areas',
    filter: ['all', ofLayer('provinces'), ['in', ['get', 'adcode'], ['literal', [...adcodes]]]],
    paint: { 'fill-pattern': HATCH, ...EDGED },
  };
}
