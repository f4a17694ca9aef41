import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Bounds } from '../../../model/extent.ts';
import { boxAround } from '../../../scene/geometry/box.ts';
import { unmercator } from '../../../scene/geometry/geometry.ts';
import { loadGeography, type Geography, type Unit } from '../ground.ts';

/** The ground under all cards: the layers that a map of the whole region has. */
export function readLand(root: string): Promise<Geography> {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(root, `static/geo/${name}.geojson`), 'utf8')) as FeatureCollection<
      Geometry,
      Record<string, string>
    >;
  return loadGeography((name) => Promise.resolve(read(name)), 'jingjinji', 0);
}

/** The unit with an adcode; undefined where the layers have none. A hub is a county or a city. */
export function unitWith(
  { hubs, prefectures, provinces }: Geography,
  adcode: string | null,
): Unit | undefined {
  return [...hubs, ...prefectures, ...provinces].find((unit) => unit.adcode === adcode);
}

/** The box around a unit, in degrees. */
export function boundsOf({ rings }: Unit): Bounds {
  const [left, top, right, bottom] = boxAround(rings.flat());
  return [...unmercator([left, bottom]), ...unmercator([right, top])];
}
