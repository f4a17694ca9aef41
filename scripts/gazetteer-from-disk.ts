import { readFile } from 'node:fs/promises';
import { Gazetteer } from '../src/import/places/gazetteer.ts';
import type { GazetteerRows } from '../src/import/places/gazetteer-rows.ts';
import type { OpenGazetteer } from '../src/import/import-tables.ts';

let gazetteer: Promise<Gazetteer> | null = null;

/** The gazetteer of the site, read from its folder once. */
export const openGazetteer: OpenGazetteer = async () => {
  gazetteer ??= readGazetteer();
  const known = await gazetteer;
  return (texts, meanings) => known.lookup(texts, meanings);
};

async function readGazetteer(): Promise<Gazetteer> {
  const read = async (name: string) => {
    const file = new URL(`../static/gazetteer/${name}.json`, import.meta.url);
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  };
  const [china, countries, cities] = await Promise.all(['china', 'countries', 'cities'].map(read));
  return new Gazetteer({ china, countries, cities } as GazetteerRows);
}
