import type { Feature, FeatureCollection, Point as GeoPoint } from 'geojson';
import type { Dataset } from '../../model/dataset';
import type { SceneSymbol } from '../places/scene-symbols';
import type { PlaceName } from './place-name';

/** How a name stands at the point of its place. */
export interface NameProperties {
  readonly id: string;
  readonly text: string;
  /** In CSS pixels. */
  readonly size: number;
  /** Room between letters, in em. */
  readonly spacing: number;
  /** The part of the name that is next to the point, half-way up. */
  readonly anchor: 'left' | 'center' | 'right';
  /** From the point, in em: to the right and down. */
  readonly dx: number;
  readonly dy: number;
  /** Its place among others, the more important first. */
  readonly order: number;
}

export type NameFeatures = FeatureCollection<GeoPoint, NameProperties>;

export const NO_NAMES: NameFeatures = { type: 'FeatureCollection', features: [] };

const ANCHOR = { start: 'left', middle: 'center', end: 'right' } as const;

/** From the base line of a text up to its middle, in em. */
const MIDDLE = 0.34;

/** The names of a scene as features of a map: each at the point of its place, where it was laid out. */
export function nameFeatures(
  { places }: Dataset,
  names: readonly PlaceName[],
  symbols: readonly SceneSymbol[],
): NameFeatures {
  const points = new Map(symbols.map(({ id, at }) => [id, at]));
  return {
    type: 'FeatureCollection',
    features: names.flatMap(({ id, text, size, spacing, x, y, anchor }, order) => {
      const [place, at] = [places.get(id), points.get(id)];
      if (!place || !at) return [];
      const em = (pixels: number) => Math.round((100 * pixels) / size) / 100;
      const [dx, dy] = [em(x - at[0]), em(y - MIDDLE * size - at[1])];
      const properties = { id, text, size, spacing, anchor: ANCHOR[anchor], dx, dy, order };
      return [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...place.position] },
          properties,
        } satisfies Feature<GeoPoint, NameProperties>,
      ];
    }),
  };
}
