import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Basemap } from '../../model/basemap';
import type { CameraView } from '../../scene/camera-view';
import { ringInView } from '../../scene/geometry/clip';
import { mercator, type Point } from '../../scene/geometry/geometry';
import { element, pathOf } from './svg';

/** A unit of a layer of static/geo, in the Mercator square. */
export interface Unit {
  readonly properties: Readonly<Record<string, string | undefined>>;
  readonly adcode: string;
  /** Its outline; empty of a point. */
  readonly rings: readonly (readonly Point[])[];
  /** Where its name stands; null of an area. */
  readonly at: Point | null;
}

/** The layers of static/geo that are drawn; counties only where they would show. */
export interface Geography {
  readonly land: readonly Unit[];
  readonly neighbours: readonly Unit[];
  readonly provinces: readonly Unit[];
  readonly prefectures: readonly Unit[];
  readonly counties: readonly Unit[];
  readonly hubs: readonly Unit[];
  readonly water: readonly Unit[];
  readonly labels: readonly Unit[];
}

type Properties = Unit['properties'] | null;

/** From this zoom on counties and their names show, as on the map. */
export const COUNTIES = 8;

/** The files of static/geo that are drawn from. */
export type GroundFile = keyof Geography | 'world-land';

/** Fetches the layers that a map of this land needs at a zoom. Of the world, there is only land. */
export async function loadGeography(
  fetchLayer: (name: GroundFile) => Promise<FeatureCollection<Geometry, Properties>>,
  basemap: Basemap,
  zoom: number,
): Promise<Geography> {
  if (basemap === 'world') {
    const { features } = await fetchLayer('world-land');
    return { ...NO_GEOGRAPHY, land: features.map(unitOf).map(around) };
  }
  const load = async (name: keyof Geography) => (await fetchLayer(name)).features.map(unitOf);
  const [land, neighbours, provinces, prefectures, hubs, water, labels, counties] =
    await Promise.all([
      load('land'),
      load('neighbours'),
      load('provinces'),
      load('prefectures'),
      load('hubs'),
      load('water'),
      load('labels'),
      zoom >= COUNTIES ? load('counties') : [],
    ]);
  return { land, neighbours, provinces, prefectures, counties, hubs, water, labels };
}

const NO_GEOGRAPHY: Geography = {
  land: [],
  neighbours: [],
  provinces: [],
  prefectures: [],
  counties: [],
  hubs: [],
  water: [],
  labels: [],
};

/** Land in this copy of the world and in those beside it, which a view across the antimeridian shows. */
function around(unit: Unit): Unit {
  const shifted = (by: number) =>
    unit.rings.map((ring) => ring.map(([x, y]): Point => [x + by, y]));
  return { ...unit, rings: [-1, 0, 1].flatMap(shifted) };
}

function unitOf({ geometry, properties }: Feature<Geometry, Properties>): Unit {
  const point = ([lng = 0, lat = 0]: readonly number[]) => mercator([lng, lat]);
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  return {
    properties: properties ?? {},
    adcode: properties?.adcode ?? '',
    rings: rings.map((ring) => ring.slice(0, -1).map(point)),
    at: geometry.type === 'Point' ? point(geometry.coordinates) : null,
  };
}

/** How some units are drawn: filled, outlined or both, in colours as they are written. */
export interface GroundLayer {
  readonly units: readonly Unit[];
  readonly fill?: string | ((unit: Unit) => string);
  readonly opacity?: number;
  readonly line?: string;
  readonly width?: number;
}

/** The ground of a map: the sea and, from below to above, its layers. */
export function drawGround(sea: string, layers: readonly GroundLayer[], view: CameraView): string {
  const { width, height } = view;
  return [
    element('rect', { width, height, fill: sea }),
    ...layers.map((layer) => drawLayer(layer, view)),
  ].join('');
}

/** The outline of a unit in a view, as the `d` of a path; empty where none of it is in sight. */
export function outlineOf({ rings }: Unit, view: CameraView): string {
  return rings.map((ring) => pathOf(ringInView(ring, view), true)).join('');
}

function drawLayer({ units, fill, opacity, line, width }: GroundLayer, view: CameraView): string {
  const paths = units.flatMap((unit) => {
    const d = outlineOf(unit, view);
    return d === ''
      ? []
      : element('path', { d, fill: typeof fill === 'function' ? fill(unit) : null });
  });
  if (paths.length === 0) return '';
  const look = {
    fill: typeof fill === 'function' ? null : (fill ?? 'none'),
    opacity: opacity === undefined ? null : String(opacity),
    stroke: line,
    'stroke-width': width,
    'stroke-linejoin': line && 'round',
  };
  return element('g', look, ...paths);
}
