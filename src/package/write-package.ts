import type { Dataset } from '../model/dataset';
import type { Facet } from '../model/facet';
import type { Flow } from '../model/flow';
import type { Place } from '../model/place';
import { csvText } from './csv-text';
import { DESCRIPTOR, type ReadFile } from './package-file';
import { partsOf, type TextParts } from './text-parts';

/** The file of a package in which its flows are written. */
export const FLOWS_FILE = 'flows.csv';

/**
 * The files of a package, by their paths, that opens as a dataset which was read from tables: its
 * places and flows, their facets, units and sources. What only packages have is not written. Each is
 * written when it is asked for, in parts, as a table of very many flows is long.
 */
export function writePackage(dataset: Dataset): ReadonlyMap<string, () => TextParts> {
  const { places, terms, sources } = dataset;
  const { facets, fields } = facetsToWrite(dataset);
  const files = {
    'places.geojson': () =>
      json({ type: 'FeatureCollection', features: [...places.values()].map(featureOf) }),
    [FLOWS_FILE]: () => flowsText(dataset, fields),
    'terms.csv': () => [
      csvText([
        ['kind', 'id', 'name_en', 'name_zh'],
        ...terms.map(({ kind, id, name }) => [kind, id, name.en, name.zh]),
      ]),
    ],
    'sources.csv': () => [
      csvText([
        ['id', 'document', 'locator_en', 'locator_zh', 'page'],
        ...[...sources.values()].map(({ id, document, locator, page }) => [
          id,
          document,
          locator.en,
          locator.zh,
          page,
        ]),
      ]),
    ],
  };
  const descriptor = () =>
    json({
      name: dataset.id,
      title: dataset.title.en,
      title_zh: dataset.title.zh,
      description: dataset.about.lead?.en,
      version: dataset.version,
      basemap: dataset.basemap,
      sources: [...dataset.documents.values()].map(({ name, title, path }) => ({
        name,
        title,
        path: path ?? undefined,
      })),
      facets,
      resources: Object.keys(files).map((path) => ({ name: path.replace(/\..*/, ''), path })),
    });
  return new Map([[DESCRIPTOR, descriptor], ...Object.entries(files)]);
}

/** Reads the files of the package that a dataset is written as. */
export function fromWritten(dataset: Dataset): ReadFile {
  const files = writePackage(dataset);
  return (path) => {
    const write = files.get(path);
    return write ? Promise.resolve([...write()].join('')) : Promise.reject(new Error(path));
  };
}

function json(value: unknown): readonly string[] {
  return [`${JSON.stringify(value, null, 1)}\n`];
}

function featureOf({ id, name, position, source }: Place): object {
  const geometry = { type: 'Point', coordinates: position };
  const properties = { id, name_en: name.en, name_zh: name.zh, source };
  return { type: 'Feature', geometry, properties };
}

const COLUMNS = [
  ...['id', 'name_en', 'name_zh', 'origin', 'destination', 'start', 'end'],
  ...['magnitude', 'unit', 'source'],
];

/** What the columns of a table of flows mean to those who read it; no facet can be called so. */
const TAKEN: ReadonlySet<string> = new Set([
  ...COLUMNS,
  ...['name', 'direction', 'summary', 'summary_en', 'summary_zh'],
  ...['caveat', 'caveat_en', 'caveat_zh'],
]);

/** Facets as a descriptor declares them, and the columns that they are written in. */
function facetsToWrite({ facets }: Dataset) {
  const fields = facets.map(({ field }, index) =>
    TAKEN.has(field) ? `facet-${index + 1}` : field,
  );
  return { fields, facets: facets.map((facet, index) => declared(facet, fields[index] ?? '')) };
}

function declared({ key, name, label, role, values }: Facet, field: string): object {
  return {
    field,
    key,
    title: name.en,
    title_zh: name.zh,
    label: label.en,
    label_zh: label.zh,
    role: role ?? undefined,
    values: values
      .filter(({ id }) => id !== '')
      .map(({ id, name }) => ({ id, title: name.en, title_zh: name.zh })),
  };
}

/** Where a table has a column of units and nothing in it, an amount is of this one. */
const NO_UNIT = 'amount';

function* flowsText({ flows }: Dataset, fields: readonly string[]): Generator<string> {
  yield csvText([[...COLUMNS, ...fields]]);
  for (const { from, to } of partsOf(flows.size)) {
    yield csvText(Array.from({ length: to - from }, (_, index) => rowOf(flows.at(from + index))));
  }
}

function rowOf(flow: Flow) {
  return [
    flow.id,
    flow.name.en,
    flow.name.zh,
    flow.origin,
    flow.destination,
    flow.start?.iso,
    flow.end?.iso,
    flow.magnitude?.value,
    flow.magnitude && (flow.magnitude.unit || NO_UNIT),
    flow.source,
    ...flow.facets,
  ];
}
