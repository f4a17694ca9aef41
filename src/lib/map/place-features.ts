import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Place, PlaceKind } from '../model/place';
import { hasSymbol } from '../theme/symbols';
import { mercator } from './flows/geometry';
import { labelSides, type Side } from './label-sides';
import { perDataset } from './per-dataset';
import { SYMBOL_RADIUS } from './symbols';

/** Which of two places that crowd each other shows first. */
const RANK: Readonly<Record<PlaceKind, number>> = {
  region: 0,
  hub: 1,
  city: 2,
  port: 3,
  park: 3,
  market: 3,
  institution: 3,
  plant: 4,
  outside: 5,
};

/** CSS pixels across the whole world at zoom 0. */
const WORLD = 512;

/** How far apart the symbols of two places must lie, centre to centre, to show both; CSS pixels. */
const ROOM = 9;

/** From this zoom on a hub is wide enough to show the plants within it. */
const INSIDE_HUBS = 8;

/** Just above the zoom at which a desk shows the whole region. */
const REGION_ZOOM = 6;

/** From this zoom on every place shows, however crowded. */
const ALL_SHOW = 11;

export interface PlaceProperties {
  readonly id: string;
  readonly name_en: string;
  readonly name_zh: string;
  readonly kind: PlaceKind;
  readonly rank: number;
  readonly radius: number;
  /** The zoom from which the place shows. */
  readonly reveal: number;
  /** Where the name stands from the symbol, if it can choose. */
  readonly side: Side;
}

export type PlaceFeature = Feature<Point, PlaceProperties>;

/** The places of a dataset that have a symbol, ready for the map. */
export const placeFeatures = perDataset(({ places }): FeatureCollection<Point, PlaceProperties> => {
  const drawn = [...places.values()].filter(({ kind }) => hasSymbol(kind));
  const reveal = revealZooms(drawn);
  const atOnce = drawn.filter(({ id }) => (reveal.get(id) ?? 0) < REGION_ZOOM);
  const sides = labelSides(atOnce.sort((a, b) => RANK[a.kind] - RANK[b.kind]));
  return {
    type: 'FeatureCollection',
    features: drawn.map(({ id, name, kind, position }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...position] },
      properties: {
        id,
        name_en: name.en,
        name_zh: name.zh,
        kind,
        rank: RANK[kind],
        radius: SYMBOL_RADIUS[kind],
        reveal: reveal.get(id) ?? 0,
        side: sides.get(id) ?? 'right',
      },
    })),
  };
});

/**
 * The zoom from which each place shows, 0 for always: where it keeps its distance from every more
 * important one, and plants of a hub not before that hub has room for what goes on between them.
 * A whole number, as the map lays symbols out once for each step of zoom.
 */
export function revealZooms(places: readonly Place[]): ReadonlyMap<string, number> {
  const hubs = new Set<string | null>(
    places.filter(({ kind }) => kind === 'hub').map(({ id }) => id),
  );
  const shown: (readonly [x: number, y: number])[] = [];
  const zooms = new Map<string, number>();
  for (const place of [...places].sort((a, b) => RANK[a.kind] - RANK[b.kind])) {
    const [x, y] = mercator(place.position);
    const nearest = shown.reduce(
      (least, [otherX, otherY]) => Math.min(least, WORLD * Math.hypot(x - otherX, y - otherY)),
      Infinity,
    );
    // Distances on screen double with each step of zoom.
    const zoom = Math.ceil(Math.log2(ROOM / nearest));
    const least = place.kind === 'plant' && hubs.has(place.parent) ? INSIDE_HUBS : 0;
    zooms.set(place.id, Math.max(least, Math.min(ALL_SHOW, zoom)));
    shown.push([x, y]);
  }
  return zooms;
}
