import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The characters that the atlas itself writes, read from its files. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Letters, digits and signs of English, and what Chinese names in Latin script may need. */
export const LATIN = new Set([
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)),
  ...'‘’“”–—·×²éü',
]);

interface Named {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Every character of the names of a GeoJSON file, of the features that `keep` keeps. */
function namesOf(path: string, keep: (feature: Named) => boolean = () => true): Set<string> {
  const { features } = JSON.parse(readFileSync(join(root, path), 'utf8')) as {
    features: readonly Named[];
  };
  const names = features
    .filter(keep)
    .flatMap(({ properties }) => [properties.name_en, properties.name_zh]);
  return new Set(names.join(''));
}

function textFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte|csv|json|geojson)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Characters of Chinese script and its punctuation. */
export function han(characters: Iterable<string>): Set<string> {
  return new Set([...characters].filter((each) => /[\u2e80-\u9fff\uff00-\uffef]/u.test(each)));
}

const LABELS = 'static/geo/labels.geojson';
const PLACES = 'static/data/tang-2018/places.geojson';
const isCounty = ({ properties }: Named) => properties.level === 'county';

/** Names of units of length and area, which measures on the map bear. */
function measureNames(): string {
  const terms = readFileSync(join(root, 'static/data/tang-2018/terms.csv'), 'utf8').split('\n');
  return terms.filter((row) => /^unit,(m|km|km2),/.test(row)).join('');
}

/** What stands on the map before the reader zooms in: names of places and units, and measures. */
export function mapCharacters(): Set<string> {
  return new Set([
    ...namesOf(LABELS, (feature) => !isCounty(feature)),
    ...namesOf(PLACES),
    ...measureNames(),
  ]);
}

/** Names of counties, which show when the reader zooms in. */
export function countyCharacters(): Set<string> {
  return namesOf(LABELS, isCounty);
}

/** Titles of later sources are as printed, in whatever script: what the face lacks, the system draws. */
const AS_PRINTED = join('later', 'sources.csv');

/** All that the pages say: words of the interface, the data, and the names on the map. */
export function pageCharacters(): Set<string> {
  const files = [...textFiles('src/i18n'), ...textFiles('src/routes'), ...textFiles('static/data')];
  const said = files.filter((file) => !file.endsWith(AS_PRINTED));
  const texts = said.map((file) => readFileSync(file, 'utf8'));
  return new Set([...texts.join(''), ...mapCharacters(), ...countyCharacters()]);
}
