import type { SeededFlow, SeededFlows, SeededPlace } from './flows.ts';

const DOCUMENT = 'seeded';
const SOURCE = 'generator';
const UNIT = 'items';
const SECTOR = 'sample';
const MECHANISM = 'chance';

const FLOW_COLUMNS = [
  ...['id', 'name_en', 'name_zh', 'origin', 'destination', 'direction', 'category', 'sector'],
  ...['start', 'status', 'magnitude', 'unit', 'mechanism', 'summary_en', 'summary_zh', 'source'],
];

/** Seeded flows as the files of a data package, text by path. No cell holds a comma or quote. */
export function seededPackage({ places, flows }: SeededFlows): Readonly<Record<string, string>> {
  return {
    'datapackage.json': `${JSON.stringify(descriptor(places.length, flows.length), null, 2)}\n`,
    'places.geojson': `${JSON.stringify({ type: 'FeatureCollection', features: places.map(feature) })}\n`,
    'flows.csv': csv([FLOW_COLUMNS, ...flows.map((flow) => flowRow(flow, places))]),
    'terms.csv': csv([
      ['kind', 'id', 'name_en', 'name_zh'],
      ['sector', SECTOR, 'Sample', '样本'],
      ['mechanism', MECHANISM, 'Chance', '随机'],
      ['unit', UNIT, 'items', '件'],
    ]),
    'sources.csv': csv([
      ['id', 'document', 'locator_en', 'locator_zh', 'page'],
      [SOURCE, DOCUMENT, 'The generator', '生成程序', ''],
    ]),
  };
}

function descriptor(places: number, flows: number): object {
  const tables = ['flows', 'terms', 'sources'];
  return {
    profile: 'data-package',
    name: `seeded-${flows}`,
    title: `${flows} seeded flows between ${places} places`,
    title_zh: `${places}个地点之间的${flows}条随机流`,
    version: '1.0.0',
    description: 'Made by a generator, to measure and to test with. It says nothing of the region.',
    extent: { bounds: [113.4, 36, 119.9, 42.65] },
    basemap: 'jingjinji',
    sources: [{ name: DOCUMENT, title: 'Seeded flows, scripts/seeded-package.ts' }],
    resources: [
      {
        name: 'places',
        path: 'places.geojson',
        format: 'geojson',
        mediatype: 'application/geo+json',
      },
      ...tables.map((name) => ({
        name,
        path: `${name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        profile: 'tabular-data-resource',
      })),
    ],
  };
}

function feature({ id, lng, lat }: SeededPlace): object {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lng, lat] },
    properties: {
      id,
      name_en: placeName(id).en,
      name_zh: placeName(id).zh,
      kind: 'city',
      precision_km: 0,
      summary_en: 'A seeded place.',
      summary_zh: '随机地点。',
      source: SOURCE,
    },
  };
}

function placeName(id: string): { readonly en: string; readonly zh: string } {
  return { en: `Place ${id.slice(1)}`, zh: `地点${id.slice(1)}` };
}

function flowRow(flow: SeededFlow, places: readonly SeededPlace[]): (string | number)[] {
  const origin = places[flow.origin]?.id ?? '';
  const destination = places[flow.destination]?.id ?? '';
  const [from, to] = [placeName(origin), placeName(destination)];
  return [
    ...[flow.id, `${from.en} to ${to.en}`, `${from.zh}至${to.zh}`, origin, destination],
    ...['one-way', flow.category, SECTOR, flow.year, flow.status, flow.magnitude, UNIT, MECHANISM],
    ...['A seeded flow.', '随机流。', SOURCE],
  ];
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.join(',')}\n`).join('');
}
