import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Dataset } from '../../model/dataset';
import { rankOf, symbolOf, type KindRole, type Place, type SymbolName } from '../../model/place';
import { OPEN_RING, type DrawnSymbol } from '../style/symbols';
import { clusterRadius } from '../clusters/cluster-radius';
import { clusteredFlowsOf, type ClusteredFlows } from '../clusters/clustered-flows';
import { STEPS } from '../clusters/hierarchy';
import { mercator, WORLD } from '../geometry/geometry';
import { memo } from '../../model/memo';
import { placeNumbers } from '../../model/place-numbers';
import { SYMBOL_RADIUS, radiusOf } from './symbols';
import { detailAt, drawnRadius, RING_RADIUS } from '../flows/flow-marks';
import { holders, isSomewhere } from '../flows/holders';

/** How far apart the symbols of two places must lie, centre to centre, to show both; CSS pixels. */
const ROOM = 9;

/** From this zoom on a hub is wide enough to show the sites within it. */
const INSIDE_HUBS = 8;

/** From this zoom on every place shows, however crowded. */
const ALL_SHOW = 11;

export interface PlaceProperties {
  readonly id: string;
  readonly name_en: string;
  readonly name_zh: string;
  readonly role: KindRole | null;
  readonly rank: number;
  readonly radius: number;
  /** The zoom from which the place shows. */
  readonly reveal: number;
  /** True for a site that its place stands for, as long as flows are drawn from afar. */
  readonly isHeld: boolean;
  /** Its symbol, and the radius of that: within a ring, it is smaller than the whole. */
  readonly symbol: DrawnSymbol;
  readonly inner: number;
  /** The size of its image, of 1 where the symbol stands alone. */
  readonly scale: number;
  /** True where so many lines meet that a ring with ports stands around the symbol. */
  readonly isRing: boolean;
  /** Where places are clustered: how important it is, from 0 on, and the zoom that names it. */
  readonly order?: number;
  readonly named?: number;
  /** How many places its symbol stands for at a step of zoom, by `sizeKey`, if these are several. */
  readonly [size: `n${number}`]: number;
}

export type PlaceFeature = Feature<Point, PlaceProperties>;

/** The property that holds how many places a symbol stands for at a step of zoom. */
export function sizeKey(step: number): `n${number}` {
  return `n${step}`;
}

/** How many places a feature's symbol stands for at a zoom. */
export function sizeAt(properties: PlaceProperties, zoom: number): number {
  return properties[sizeKey(Math.max(STEPS.first, Math.floor(zoom)))] ?? 1;
}

/** The radius of a feature's symbol at a zoom, in CSS pixels. */
export function radiusAt(properties: PlaceProperties, zoom: number): number {
  const size = sizeAt(properties, zoom);
  return size > 1 ? clusterRadius(size) : properties.radius;
}

/**
 * The places of a dataset that have a symbol, ready for the map; each feature has its number as its id.
 * MapLibre would take the ids `1` and `01` for one feature, and any two ids of one hash.
 */
export const placeFeatures = memo((dataset: Dataset): FeatureCollection<Point, PlaceProperties> => {
  const drawn = [...dataset.places.values()].flatMap((place) => {
    const symbol = symbolOf(place.kind);
    return symbol && !dataset.inTime?.absent.has(place.id) ? { place, symbol } : [];
  });
  const clusteredFlows = clusteredFlowsOf(dataset);
  const numbers = placeNumbers(dataset);
  const far = clusteredFlows ? null : detailAt(dataset, 0);
  const hasRing = (place: Place) =>
    far !== null && drawnRadius(dataset, far, place) === RING_RADIUS;
  // Of what lies too close to show both, that at which lines meet.
  const byLines = drawn
    .map(({ place }) => place)
    .sort((one, other) => Number(hasRing(other)) - Number(hasRing(one)));
  const detail = clusteredFlows ? clustered(clusteredFlows) : revealed(byLines);
  const held = holders(dataset);
  const looks = (place: Place, own: SymbolName) => {
    const radius = far === null ? radiusOf(place) : drawnRadius(dataset, far, place);
    const isRing = radius === RING_RADIUS;
    // In a ring, what is one itself is a dot.
    const symbol: DrawnSymbol = isSomewhere(place)
      ? OPEN_RING
      : isRing && own === 'target'
        ? 'circle'
        : own;
    const inner = isRing ? IN_RING : radius;
    return {
      isHeld: far !== null && held.has(place.id),
      symbol,
      radius,
      inner,
      scale: inner / SYMBOL_RADIUS[symbol],
      isRing,
    };
  };
  return {
    type: 'FeatureCollection',
    features: drawn.map(({ place, symbol }) => ({
      type: 'Feature',
      id: numbers.get(place.id),
      geometry: { type: 'Point', coordinates: [...place.position] },
      properties: {
        id: place.id,
        name_en: place.name.en,
        name_zh: place.name.zh,
        role: place.kind?.role ?? null,
        rank: rankOf(place),
        ...looks(place, symbol),
        ...detail(place),
      },
    })),
  };
});

/** The radius of the symbol within a ring, in CSS pixels. */
const IN_RING = 4;

type Shown = Pick<PlaceProperties, 'reveal' | 'order' | 'named' | `n${number}`>;

function revealed(drawn: readonly Place[]): (place: Place) => Shown {
  const reveal = revealZooms(drawn);
  return ({ id }) => ({ reveal: reveal.get(id) ?? 0 });
}

/** The most names in a map as large as the region at zoom 5; each step further in has four times. */
const NAMED = 40;
const NAMED_AT = 5;

function clustered({ hierarchy, numberOf }: ClusteredFlows): (place: Place) => Shown {
  const importance = new Map(hierarchy.order.map((number, index) => [number, index]));
  return ({ id }) => {
    const number = numberOf.get(id) ?? -1;
    const at = importance.get(number) ?? numberOf.size;
    const reveal = hierarchy.reveal[number] ?? STEPS.first;
    const step = NAMED_AT + Math.ceil(Math.log2((at + 1) / NAMED) / 2);
    const sizes = hierarchy.levels.flatMap(({ size }, index) => {
      const places = size[number] ?? 1;
      return places > 1 ? [[sizeKey(STEPS.first + index), places]] : [];
    });
    return {
      reveal,
      order: at,
      named: Math.max(reveal, Math.min(ALL_SHOW, step)),
      ...(Object.fromEntries(sizes) as Record<`n${number}`, number>),
    };
  };
}

/**
 * The zoom from which each place shows, 0 for always: where it keeps its distance from every more
 * important one, and the sites of a hub not before it has room for what goes on between them.
 * A whole number, as the map lays symbols out once for each step of zoom.
 */
export function revealZooms(places: readonly Place[]): ReadonlyMap<string, number> {
  const hubs = new Set<string | null>(
    places.filter(({ kind }) => kind?.role === 'hub').map(({ id }) => id),
  );
  const shown: (readonly [x: number, y: number])[] = [];
  const zooms = new Map<string, number>();
  for (const place of [...places].sort((a, b) => rankOf(a) - rankOf(b))) {
    const [x, y] = mercator(place.position);
    const nearest = shown.reduce(
      (least, [otherX, otherY]) => Math.min(least, WORLD * Math.hypot(x - otherX, y - otherY)),
      Infinity,
    );
    // Distances on screen double with each step of zoom.
    const zoom = Math.ceil(Math.log2(ROOM / nearest));
    const least = place.kind?.role === 'site' && hubs.has(place.parent) ? INSIDE_HUBS : 0;
    zooms.set(place.id, Math.max(least, Math.min(ALL_SHOW, zoom)));
    shown.push([x, y]);
  }
  return zooms;
}
