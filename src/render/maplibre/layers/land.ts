import type { LayerSpecification } from 'maplibre-gl';
import { colour } from '../../../scene/style/palette';
import { ofLayer } from '../sources';
import type { StyleInput } from '../style-input';

/** For areas whose edges lie below a border: a smooth edge costs as much as the area, unseen. */
export const EDGED = { 'fill-antialias': false } as const;

/** Sea, the land around, and the three regions on it. */
export function land({ scheme, dataset }: StyleInput): LayerSpecification[] {
  return [
    {
      id: 'sea',
      type: 'background',
      paint: { 'background-color': colour('sea', scheme) },
    },
    {
      id: 'land-outside',
      type: 'fill',
      source: 'areas',
      filter: ofLayer('land'),
      paint:
        dataset.basemap === 'world'
          ? { 'fill-color': colour('land', scheme) }
          : { 'fill-color': colour('land-outside', scheme), ...EDGED },
    },
    {
      id: 'regions',
      type: 'fill',
      source: 'areas',
      filter: ofLayer('provinces'),
      paint: { 'fill-color': colour('land', scheme), ...EDGED },
    },
  ];
}
