import { readFile } from 'node:fs/promises';
import { Gazetteer } from '../src/import/places/gazetteer.ts';
import type { GazetteerRows } from '../src/import/places/gazetteer-rows.ts';
import type { OpenGazetteer } from '../src/import/import-tables.ts';

/** The gazetteer of the site, read from its folder. */
export const openGazetteer: OpenGazetteer = async () => {
  const read = async (name: string) =>
    JSON.parse(
      await readFile(new URL(`../static/gazetteer/${name}.json`, import.meta.url), 'utf8'),
    ) as unknown;
  const [china, countries, cities] = await Promise.all(['china', 'countries', 'cities'].map(read));
  const gazetteer = new Gazetteer({ china, countries, cities } as GazetteerRows);
  return (texts, meanings) => gazetteer.lookup(texts, meanings);
};
