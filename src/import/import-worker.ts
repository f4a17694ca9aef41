import { buffersOf } from '../model/flows/columns-of';
import type { Dataset } from '../model/dataset';
import type { Fault } from '../model/fault';
import type { CrossingDataset } from '../package/package-worker';
import { flowsTable, hasEnds, planOf, type Plan } from './guess/plan';
import { countsOf, openDropped } from './open-dropped';
import { importTables, type Imported, type OpenGazetteer } from './import-tables';
import { Allowance } from './readers/allowance';
import { Gazetteer } from './places/gazetteer';
import type { GazetteerRows } from './places/gazetteer-rows';
import { readFiles, type FilesRead, type Unread } from './readers/read-files';
import type { Note } from './readers/reader';
import { rowOf } from './tables/grid';
import type { Table } from './tables/table';

/** How files are read: as a plan says, or as is guessed, with the flows in one of their tables if that is said. */
export type Reading = { readonly plan: Plan | null } | { readonly flows: number };

/** What the worker is asked: to read files, or those of before another way. */
export interface ImportRequest {
  readonly reading: Reading;
  /** Null: those of before. `root`: the address of the site. */
  readonly source:
    | { readonly files: readonly File[]; readonly root: string }
    | { readonly address: string; readonly root: string }
    | null;
}

/** The first rows of a table, for the reader to judge the plan by. */
export interface Preview {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly count: number;
}

/** What has come of files, as it crosses to the window. */
export interface ImportAnswer {
  /** The files that were read: as they were given, or as they were fetched. */
  readonly files: readonly File[];
  /** All tables that were found. */
  readonly tables: readonly Preview[];
  readonly notes: readonly Note[];
  readonly unread: readonly Unread[];
  /** What is wrong with the data package among the files, whose tables are then read alone. */
  readonly faults: readonly Fault[];
  /** Null where no table can hold flows, and for a package, which says what it holds. */
  readonly plan: Plan | null;
  /** The table of the plan's roles: of flows, one a row. */
  readonly flows: Preview | null;
  /** Null until it is known where flows begin and end. */
  readonly imported:
    (Omit<Imported, 'dataset'> & { readonly dataset: CrossingDataset | null }) | null;
}

const FIRST_ROWS = 6;

const NOTHING = { files: [], tables: [], notes: [], unread: [], faults: [] };

let read: FilesRead & Pick<ImportAnswer, 'faults' | 'files'> = NOTHING;
let root = '';

/** Reads files away from the window, so that this stays at hand meanwhile. */
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  answer(data)
    .then((message) => {
      const flows = message.imported?.dataset?.flows;
      postMessage(message, { transfer: flows ? buffersOf(flows) : [] });
    })
    // The window is told, so that it does not wait for ever.
    .catch(reportError);
});

async function answer({ reading, source }: ImportRequest): Promise<ImportAnswer> {
  if (source) {
    ({ root } = source);
    const files = 'files' in source ? source.files : await fetched(source.address);
    if (!files) return unreachable('address' in source ? source.address : '');
    const sources = await Promise.all(files.map(withBytes));
    // A zip that cannot be read is named below.
    const dropped = await openDropped(sources).catch(() => null);
    if (dropped?.ok) return answerOf(dropped.dataset, files);
    read = { ...(await readFiles(sources)), faults: dropped?.faults ?? [], files };
  }
  const { files, tables, notes, unread, faults } = read;
  const plan =
    'flows' in reading ? planOf(tables, reading.flows) : (reading.plan ?? planOf(tables));
  const table = plan && tables[plan.flows];
  const others = { files, tables: tables.map(previewOf), notes, unread, faults, plan };
  if (!table) return { ...others, flows: null, imported: null };
  const flows = previewOf(flowsTable(table, plan.axis));
  if (!hasEnds(plan.roles)) return { ...others, flows, imported: null };
  const { dataset, ...imported } = await importTables(tables, plan, openGazetteer);
  return { ...others, flows, imported: { ...imported, dataset: dataset && crossing(dataset) } };
}

/** The files at an address of another site; null where it does not give them. */
async function fetched(address: string): Promise<readonly File[] | null> {
  const { fetchBytes } = await import('./remote/fetch-bytes');
  const { fetchFiles } = await import('./remote/fetch-files');
  const allowance = new Allowance();
  const found = await fetchFiles(address, (href) => fetchBytes(href, allowance)).catch(() => null);
  return found?.map(({ name, bytes }) => new File([bytes], name)) ?? null;
}

function unreachable(file: string): ImportAnswer {
  const unread = [{ file, reason: 'unreachable' as const, detail: '' }];
  return { ...NOTHING, unread, plan: null, flows: null, imported: null };
}

async function withBytes(file: File) {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function answerOf(dataset: Dataset, files: readonly File[]): ImportAnswer {
  const report = { counts: countsOf(dataset), causes: [] };
  const imported = { dataset: crossing(dataset), report, questions: [] };
  return { ...NOTHING, files, plan: null, flows: null, imported };
}

function crossing({ flows, ...others }: Dataset): CrossingDataset {
  return { ...others, flows: flows.columns };
}

let gazetteer: Promise<Gazetteer> | null = null;

const openGazetteer: OpenGazetteer = async () => {
  const known = await (gazetteer ??= fetchGazetteer().catch((error: unknown) => {
    gazetteer = null;
    throw error;
  }));
  return (texts, meanings) => known.lookup(texts, meanings);
};

async function fetchGazetteer(): Promise<Gazetteer> {
  const names = ['china', 'countries', 'cities'];
  const rows = names.map(async (name) => {
    const response = await fetch(new URL(`gazetteer/${name}.json`, root));
    return (response.ok ? await response.json() : []) as unknown;
  });
  const [china, countries, cities] = await Promise.all(rows);
  return new Gazetteer({ china, countries, cities } as GazetteerRows);
}

function previewOf(table: Table): Preview {
  return {
    name: table.part === null ? table.file : `${table.file}, ${table.part}`,
    header: table.header,
    rows: Array.from({ length: Math.min(FIRST_ROWS, table.count) }, (_, row) => rowOf(table, row)),
    count: table.count,
  };
}
