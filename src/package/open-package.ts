import { basemapFor } from '../model/basemap';
import type { Dataset } from '../model/dataset';
import type { Fault } from '../model/fault';
import { FlowTable } from '../model/flows/flow-table';
import { readTable } from './csv';
import { aboutOf, readDescriptor, titleOf, type Descriptor } from './descriptor';
import { extentOf } from './extent';
import { facetsOf, facetsToRead } from './facets';
import { DESCRIPTOR, readOrNull, type PackageText, type ReadFile } from './package-file';
import { kindsOf } from './kinds';
import { readPoints } from './read-points';
import {
  readClaim,
  readFlow,
  readIndicator,
  readNote,
  readObservation,
  readPlace,
  readRelation,
  readSource,
  readStage,
  readStoryStep,
  readTerm,
} from './read-rows';
import { checkReferences } from './references';
import { Row } from './row';
import { sourcesOf } from './sources';
import { byId, missingColumns, type NamedTable } from './table-rows';

export type Opened =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The resources of which a package must have each; the others may be left out. */
const REQUIRED = ['places', 'flows'] as const;
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
  'sources',
] as const;
type ResourceName = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

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
  const tablesOf = (name: ResourceName) =>
    (texts.get(name) ?? []).map(({ file, text }) => ({ ...readTable(text), file }));
  function noted<T extends object>(readRow: (row: Row) => T, row: Row): T {
    const item = readRow(row);
    rows.set(item, row);
    return item;
  }
  function read<T extends object>(tables: readonly NamedTable[], readRow: (row: Row) => T): T[] {
    return tables.flatMap((table) => {
      const missing = missingColumns(table, readRow);
      faults.push(...missing);
      if (missing.length > 0) return [];
      return table.rows.map((cells, index) =>
        noted(readRow, new Row(cells, table.file, index + 2, faults)),
      );
    });
  }
  const readAll = <T extends object>(name: ResourceName, readRow: (row: Row) => T) =>
    read(tablesOf(name), readRow);

  const terms = readAll('terms', readTerm);
  const points = readPoints(texts.get('places') ?? [], faults);
  const found = new Set(points.flatMap(({ row }) => row.optional('kind') ?? []));
  const kinds = kindsOf(descriptor.kinds, found, terms, faults);
  const places = byId(
    points.map(({ row, position }) => noted(() => readPlace(row, position, kinds), row)),
    rows,
  );
  const flowTables = tablesOf('flows');
  const columns = new Set(flowTables.flatMap((table) => [...table.columns.keys()]));
  const declared = facetsToRead(descriptor.facets, columns, faults);
  const fields = declared.map(({ field }) => field);
  const flows = byId(
    read(flowTables, (row) => readFlow(row, fields, places)),
    rows,
  );
  const facets = facetsOf(declared, [...flows.values()], terms, (flow) => rows.get(flow));
  const contents = {
    id: descriptor.name,
    title: titleOf(descriptor),
    about: aboutOf(descriptor),
    version: descriptor.version,
    edition: null,
    places,
    kinds: [...kinds.values()].filter(({ id }) => found.has(id)),
    flows,
    facets,
    relations: readAll('relations', readRelation),
    observations: readAll('observations', readObservation),
    checks: readAll('checks', readObservation),
    indicators: byId(readAll('indicators', readIndicator), rows),
    stages: readAll('stages', readStage),
    notes: readAll('notes', readNote),
    claims: byId(readAll('claims', readClaim), rows),
    story: byId(readAll('story', readStoryStep), rows),
    terms,
  };
  const listed = texts.get('sources')?.length ? byId(readAll('sources', readSource), rows) : null;
  const checked = { ...contents, ...sourcesOf(descriptor, listed, rows) };
  // Every reference to a table that could not be read would be a fault too, and none the cause.
  const isWhole = faults.every(({ row }) => row !== null);
  if (isWhole) checkReferences(checked, (item) => rows.get(item) as Row);
  if (faults.length > 0) return { ok: false, faults };
  const packed = { ...checked, flows: FlowTable.of(flows.values(), facets) };
  const extent = extentOf(descriptor.extent, packed);
  const basemap = descriptor.basemap ?? basemapFor(extent.bounds);
  return { ok: true, dataset: { ...packed, extent, basemap } };
}

/** The texts of all resources, read side by side; a resource may be split over several files. */
async function readResources(
  descriptor: Descriptor,
  readFile: ReadFile,
  faults: Fault[],
): Promise<ReadonlyMap<ResourceName, readonly PackageText[]>> {
  const texts = new Map<ResourceName, readonly PackageText[]>();
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
