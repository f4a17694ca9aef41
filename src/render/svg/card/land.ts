import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bbox } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { mercator, type Point } from '../../../scene/geometry/geometry.ts';
import { written, type FlatView } from '../page/frame.ts';
import type { Bounds } from '../../../model/extent.ts';

type Area = Feature<Polygon | MultiPolygon, Readonly<Record<string, unknown>>>;

/** A layer of static/geo as rings of the Mercator square, once for all cards. */
interface Layer {
  readonly areas: readonly { readonly adcode: string; readonly rings: readonly Point[][] }[];
  readonly boxes: ReadonlyMap<string, Bounds>;
}

/** The layers that a card draws, from below to above. */
const LAYERS = ['land', 'neighbours', 'provinces', 'water', 'prefectures', 'hubs'] as const;
type LayerName = (typeof LAYERS)[number];

/** The land under a card: the same layers that the map has. */
export interface Land {
  /** A layer in the units of a view, as the `d` of a path. */
  path(layer: LayerName, view: FlatView): string;
  /** Of one unit of a layer. */
  unitPath(adcode: string, view: FlatView): string;
  readonly unitBox: (adcode: string) => Bounds | null;
}

export function readLand(root: string): Land {
  const layers = new Map(LAYERS.map((name) => [name, readLayer(root, name)] as const));
  const units = (['hubs', 'prefectures', 'provinces'] as const).flatMap(
    (name) => layers.get(name) ?? [],
  );
  return {
    path: (name, view) => pathOf(layers.get(name)?.areas.flatMap(({ rings }) => rings) ?? [], view),
    unitPath(adcode, view) {
      const areas = units.flatMap((layer) => layer.areas).filter((each) => each.adcode === adcode);
      return pathOf(areas[0]?.rings ?? [], view);
    },
    unitBox: (adcode) => units.find(({ boxes }) => boxes.has(adcode))?.boxes.get(adcode) ?? null,
  };
}

function readLayer(root: string, name: LayerName): Layer {
  const text = readFileSync(join(root, `static/geo/${name}.geojson`), 'utf8');
  const { features } = JSON.parse(text) as { readonly features: readonly Area[] };
  const boxes = features.map((feature) => {
    const [west, south, east, north] = bbox(feature);
    return [codeOf(feature), [west, south, east, north]] as const;
  });
  return {
    areas: features.map((feature) => ({ adcode: codeOf(feature), rings: ringsOf(feature) })),
    boxes: new Map<string, Bounds>(boxes),
  };
}

function codeOf({ properties }: Area): string {
  const { adcode } = properties;
  return typeof adcode === 'string' ? adcode : '';
}

function ringsOf({ geometry }: Area): Point[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().map((ring) => ring.map(([lng = 0, lat = 0]) => mercator([lng, lat])));
}

/** How far rings beyond the edge of a card are drawn at all. */
const MARGIN = 60;

/** Rings as SVG writes them; points that would fall on the one before are left out. */
function pathOf(rings: readonly (readonly Point[])[], view: FlatView): string {
  return rings
    .map((ring) => {
      const points = ring.map((point) => view.project(point));
      return isInSight(points, view) ? `M${withoutRepeats(points.map(written)).join('L')}Z` : '';
    })
    .join('');
}

function isInSight(points: readonly Point[], { width, height }: FlatView): boolean {
  const some = (test: (point: Point) => boolean) => points.some(test);
  return (
    some(([x]) => x > -MARGIN) &&
    some(([x]) => x < width + MARGIN) &&
    some(([, y]) => y > -MARGIN) &&
    some(([, y]) => y < height + MARGIN)
  );
}

function withoutRepeats(points: readonly string[]): string[] {
  return points.filter((point, index) => point !== points[index - 1]);
}
