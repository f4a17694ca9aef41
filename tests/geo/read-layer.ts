import { readFileSync } from 'node:fs';
import { area } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson';

export type Properties = Record<string, string | undefined>;
export type Unit = Feature<Polygon | MultiPolygon, Properties>;
export type Label = Feature<Point, Properties>;

/** The file of a layer as the map fetches it. */
export function textOf(name: string): string {
  return readFileSync(`static/geo/${name}.geojson`, 'utf8');
}

export function unitsOf(name: string): Unit[] {
  const layer = JSON.parse(textOf(name)) as FeatureCollection<Polygon | MultiPolygon, Properties>;
  return layer.features;
}

export function labels(): Label[] {
  return (JSON.parse(textOf('labels')) as FeatureCollection<Point, Properties>).features;
}

/** The unit with an adcode; throws where there is none. */
export function withAdcode(units: readonly Unit[], adcode: string | undefined): Unit {
  const found = units.find(({ properties }) => properties.adcode === adcode);
  if (!found) throw new Error(`no unit ${adcode}`);
  return found;
}

/** The polygons of a unit, each a list of rings, the outer one first. */
export function polygonsOf({ geometry }: Unit): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Every segment in the direction it is drawn in, as text: `from > to`. */
export function segmentsOf(units: readonly Unit[]): string[] {
  return units.flatMap(polygonsOf).flat().flatMap(stretchesOf);
}

/** The stretches of a line between its corners. */
export function stretchesOf(line: readonly Position[]): string[] {
  return line.slice(1).map((end, index) => `${String(line[index])} > ${String(end)}`);
}

export function reversed(segment: string): string {
  return segment.split(' > ').reverse().join(' > ');
}

export function squareKilometres(unit: Unit): number {
  return area(unit) / 1e6;
}
