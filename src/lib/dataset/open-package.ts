import * as v from 'valibot';
import type { Dataset } from '../model/dataset';
import type { Localized } from '../model/localized';
import type { Place, Position } from '../model/place';
import type { SourceDocument } from '../model/source';
import { readCells } from './csv';
import type { Fault } from '../model/fault';
import * as read from './read-rows';
import { checkReferences } from './references';
import { Row } from './row';

/** Reads one file of a package, by its path within the package. Rejects where there is none. */
export type ReadFile = (path: string) => Promise<string>;

export type Opened =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export const DESCRIPTOR = 'datapackage.json';

/** The resources of which a package must have each; the others may be left out. */
const REQUIRED = ['places', 'flows', 'sources'] as const;
const OPTIONAL = [
  'relations',
  'observations',
  'checks',
  'indicators',
  'stages',
  'notes',
  'claims',
  'story',
  'terms',
] as const;
type ResourceName = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

const Descriptor = v.object({
  name: v.string(),
  title: v.string(),
  title_zh: v.optional(v.string()),
  version: v.optional(v.string(), '0'),
  sources: v.optional(
    v.array(
      v.looseObject({
        name: v.string(),
        title: v.string(),
        citation: v.optional(v.string()),
        path: v.optional(v.string()),
      }),
    ),
    [],
  ),
  resources: v.array(
    v.object({ name: v.string(), path: v.union([v.string(), v.array(v.string())]) }),
  ),
});
type Descriptor = v.InferOutput<typeof Descriptor>;

const Article = v.object({
  author: v.string(),
  year: v.number(),
  journal: v.string(),
  volume: v.string(),
  issue: v.string(),
  pages: v.string(),
});

const PlaceCollection = v.object({
  features: v.array(
    v.object({
      properties: v.record(v.string(), v.unknown()),
      geometry: v.unknown(),
    }),
  ),
});

const Point = v.object({
  type: v.literal('Point'),
  coordinates: v.looseTuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
});

/**
 * The one door by which data come in: reads a Frictionless data package, checks every cell and
 * every reference, and gives either a dataset that nobody need check again or the list of all
 * its faults. Never throws for what a file holds.
 */
export async function openPackage(readFile: ReadFile): Promise<Opened> {
  const faults: Fault[] = [];
  const descriptor = await readDescriptor(readFile, faults);
  if (!descriptor) return { ok: false, faults };
  const texts = await readResources(descriptor, readFile, faults);
  if (faults.length > 0) return { ok: false, faults };

  const rows = new Map<object, Row>();
  function readAll<T extends object>(name: ResourceName, readRow: (row: Row) => T): T[] {
    return (texts.get(name) ?? []).flatMap(({ file, text }) =>
      readCells(text).map((cells, index) => {
        const row = new Row(cells, file, index + 2, faults);
        return remember(rows, readRow(row), row);
      }),
    );
  }
  const dataset: Dataset = {
    id: descriptor.name,
    title: titleOf(descriptor),
    version: descriptor.version,
    edition: null,
    places: byId(readPlaces(texts.get('places') ?? [], rows, faults), rows),
    flows: byId(readAll('flows', read.readFlow), rows),
    relations: readAll('relations', read.readRelation),
    observations: readAll('observations', read.readObservation),
    checks: readAll('checks', read.readObservation),
    indicators: byId(readAll('indicators', read.readIndicator), rows),
    stages: readAll('stages', read.readStage),
    notes: readAll('notes', read.readNote),
    claims: byId(readAll('claims', read.readClaim), rows),
    story: byId(readAll('story', read.readStoryStep), rows),
    terms: readAll('terms', read.readTerm),
    sources: byId(readAll('sources', read.readSource), rows),
    documents: documentsOf(descriptor),
  };
  checkReferences(dataset, (item) => rows.get(item) as Row);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, dataset };
}

async function readDescriptor(readFile: ReadFile, faults: Fault[]): Promise<Descriptor | null> {
  const json = parseJson(await readOrNull(readFile, DESCRIPTOR, faults), DESCRIPTOR, faults);
  if (json === undefined) return null;
  const parsed = v.safeParse(Descriptor, json);
  if (parsed.success) return parsed.output;
  for (const issue of parsed.issues) {
    const field = v.getDotPath(issue);
    faults.push({
      file: DESCRIPTOR,
      row: null,
      field,
      value: issue.received,
      code: 'not-a-package',
      expected: issue.expected ?? undefined,
    });
  }
  return null;
}

interface ResourceText {
  readonly file: string;
  readonly text: string;
}

/** The texts of all resources, read side by side; a resource may be split over several files. */
async function readResources(
  descriptor: Descriptor,
  readFile: ReadFile,
  faults: Fault[],
): Promise<ReadonlyMap<ResourceName, readonly ResourceText[]>> {
  const texts = new Map<ResourceName, readonly ResourceText[]>();
  const reads = [...REQUIRED, ...OPTIONAL].map(async (name) => {
    const resource = descriptor.resources.find((each) => each.name === name);
    const files = resource ? [resource.path].flat() : [];
    if (files.length === 0 && (REQUIRED as readonly string[]).includes(name)) {
      const field = `resources.${name}`;
      faults.push({ file: DESCRIPTOR, row: null, field, value: '', code: 'required' });
    }
    const parts = files.map(async (file) => ({
      file,
      text: (await readOrNull(readFile, file, faults)) ?? '',
    }));
    texts.set(name, await Promise.all(parts));
  });
  await Promise.all(reads);
  return texts;
}

function readPlaces(
  texts: readonly ResourceText[],
  rows: Map<object, Row>,
  faults: Fault[],
): Place[] {
  return texts.flatMap(({ file, text }) => {
    const json = parseJson(text, file, faults);
    if (json === undefined) return [];
    const parsed = v.safeParse(PlaceCollection, json);
    if (!parsed.success) {
      faults.push({ file, row: null, field: 'features', value: '', code: 'not-json' });
      return [];
    }
    return parsed.output.features.map(({ properties, geometry }, index) => {
      const row = new Row((field) => properties[field], file, index + 1, faults);
      const point = v.safeParse(Point, geometry);
      if (!point.success) row.fault('geometry', 'not-a-position');
      const position: Position = point.success
        ? [point.output.coordinates[0], point.output.coordinates[1]]
        : [0, 0];
      return remember(rows, read.readPlace(row, position), row);
    });
  });
}

async function readOrNull(
  readFile: ReadFile,
  file: string,
  faults: Fault[],
): Promise<string | null> {
  try {
    return await readFile(file);
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    faults.push({ file, row: null, field: null, value, code: 'missing-file' });
    return null;
  }
}

function parseJson(text: string | null, file: string, faults: Fault[]): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    faults.push({ file, row: null, field: null, value, code: 'not-json' });
    return undefined;
  }
}

function remember<T extends object>(rows: Map<object, Row>, item: T, row: Row): T {
  rows.set(item, row);
  return item;
}

function byId<T extends { readonly id: string }>(
  items: readonly T[],
  rows: ReadonlyMap<object, Row>,
): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) {
    if (map.has(item.id)) rows.get(item)?.fault('id', 'duplicate-id');
    else map.set(item.id, item);
  }
  return map;
}

function titleOf({ title, title_zh }: Descriptor): Localized {
  return { en: title, zh: title_zh ?? title };
}

function documentsOf(descriptor: Descriptor): ReadonlyMap<string, SourceDocument> {
  return new Map(
    descriptor.sources.map((source) => {
      const { name, title, citation = title, path = null } = source;
      const article = v.safeParse(Article, source);
      return [
        name,
        { name, title, citation, path, article: article.success ? article.output : null },
      ];
    }),
  );
}
