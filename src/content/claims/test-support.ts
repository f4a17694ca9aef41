import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FeatureCollection } from 'geojson';
import { geographyOf, type Geography } from './geography';
import { openBuiltIn } from '../../package/built-in';
import type { Dataset } from '../../model/dataset';

const layer = (name: string) =>
  JSON.parse(readFileSync(`static/geo/${name}.geojson`, 'utf8')) as FeatureCollection;

/** The map as it is stored. */
export const storedGeography: Geography = geographyOf(
  [layer('counties'), layer('prefectures'), layer('provinces')],
  layer('land'),
);

export function builtIn(): Promise<Dataset> {
  return openBuiltIn((path) => readFile(`static/data/tang-2018/${path}`, 'utf8'));
}
