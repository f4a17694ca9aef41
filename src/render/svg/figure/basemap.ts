import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { colour } from '../../../scene/style/palette';
import { mercator, type Point } from '../../../scene/geometry/geometry';
import type { CameraView } from '../../../scene/camera-view';
import { ringInView } from '../../../scene/geometry/clip';
import { element, pathOf } from './svg';

type Properties = Readonly<Record<string, string | undefined>> | null;
export type Unit = Feature<Geometry, Properties>;

/** The layers of static/geo that a figure draws; counties only where they would show. */
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

/** From this zoom on counties and their names show, as on the map. */
export const COUNTIES = 8;

/** Fetches the layers that a zoom needs. */
export async function loadGeography(
  fetchLayer: (name: keyof Geography) => Promise<FeatureCollection<Geometry, Properties>>,
  zoom: number,
): Promise<Geography> {
  const load = async (name: keyof Geography) => (await fetchLayer(name)).features;
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

export interface GroundOptions {
  /** Fill colours of provinces by adcode; null for plain land. */
  readonly fills: ReadonlyMap<string, string | null> | null;
  /** The adcode of the unit that is selected. */
  readonly selected: string | null;
  /** The units that are places of the data. */
  readonly isPlace: (adcode: string) => boolean;
}

/** Sea, land, areas, water and borders, from below to above, in the order of the map. */
export function drawGround(
  geography: Geography,
  view: CameraView,
  { fills, selected, isPlace }: GroundOptions,
): string {
  const hue = (name: string) => colour(name, 'light');
  const outline = (units: readonly Unit[], name: string, width: number) =>
    units.map((unit) =>
      shape(unit, view, {
        fill: 'none',
        stroke: hue(name),
        'stroke-width': width,
        'stroke-linejoin': 'round',
      }),
    );
  const filled = (units: readonly Unit[], name: string, opacity?: number) =>
    units.map((unit) => shape(unit, view, { fill: hue(name), 'fill-opacity': opacity }));
  const hubs = geography.hubs.filter((unit) => isPlace(adcodeOf(unit)));
  const chosen = [...geography.provinces, ...geography.prefectures, ...hubs].filter(
    (unit) => selected !== null && adcodeOf(unit) === selected,
  );
  return [
    element('rect', { width: view.width, height: view.height, fill: hue('sea') }),
    ...filled(geography.land, 'land-outside'),
    ...outline(geography.neighbours, 'border-county', 0.8),
    ...geography.provinces.map((unit) =>
      shape(unit, view, { fill: fills?.get(adcodeOf(unit)) ?? hue('land') }),
    ),
    ...filled(hubs, 'hub', 0.45),
    ...filled(geography.water, 'lake'),
    ...outline(geography.land, 'coast', 0.8),
    ...outline(geography.counties, 'border-county', 0.6),
    ...outline(geography.prefectures, 'border-prefecture', 0.7),
    ...outline(geography.provinces, 'border-province', 1.4),
    ...outline(hubs, 'hub-line', 1),
    ...outline(chosen, 'accent', 2.2),
  ].join('');
}

function adcodeOf({ properties }: Unit): string {
  return properties?.adcode ?? '';
}

function shape(unit: Unit, view: CameraView, look: Parameters<typeof element>[1]): string {
  const d = ringsOf(unit.geometry)
    .map((ring) =>
      pathOf(
        ringInView(
          ring.slice(0, -1).map(([lng = 0, lat = 0]): Point => mercator([lng, lat])),
          view,
        ),
        true,
      ),
    )
    .join('');
  return d === '' ? '' : element('path', { d, ...look });
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}
