import * as v from 'valibot';
import { readCsv } from './csv';
import { csvText } from './csv-text';
import { DESCRIPTOR, type ReadFile } from './package-file';
import { jsonList } from './text-parts';

const Resources = v.object({
  name: v.optional(v.string(), 'data'),
  version: v.optional(v.string(), '0'),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.union([v.string(), v.array(v.string())]),
      schema: v.optional(
        v.object({ fields: v.array(v.object({ name: v.string(), type: v.string() })) }),
      ),
    }),
  ),
});

/** The columns that hold numbers in packages that do not say what their columns hold. */
const NUMBERS: ReadonlySet<string> = new Set(
  'magnitude year value low high precision_km gate_lng gate_lat stated_low stated_high outside_low outside_high'.split(
    ' ',
  ),
);
const Features = v.object({
  features: v.array(
    v.object({
      properties: v.record(v.string(), v.unknown()),
      geometry: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
    }),
  ),
});

type Value = string | number | null;

/** A row by the names of its columns. */
export type PlainRow = Readonly<Record<string, Value>>;

/** The name, version and files of a package, all of them and those of each resource by its name. */
export async function describePackage(readFile: ReadFile) {
  const { name, version, resources } = v.parse(
    Resources,
    JSON.parse(await readFile(DESCRIPTOR)) as unknown,
  );
  const paths = new Map(resources.map((each) => [each.name, [each.path].flat()]));
  return { name, version, paths, files: [DESCRIPTOR, ...[...paths.values()].flat()] };
}

/**
 * The rows of one file of a package as they stand there, numbers as numbers and empty cells as
 * null; points have their coordinates as columns. For files that others read.
 */
export async function plainTable(file: string, readFile: ReadFile): Promise<PlainRow[]> {
  const { resources } = v.parse(Resources, JSON.parse(await readFile(DESCRIPTOR)) as unknown);
  const resource = resources.find(({ path }) => [path].flat().includes(file));
  if (!resource) throw new Error(`no resource in ${file}`);
  const text = await readFile(file);
  const records = file.endsWith('json') ? readPoints(text) : readCsv(text);
  const types = resource.schema?.fields.map(({ name, type }) => [name, type] as const);
  const typeOf = types && new Map(types);
  const isNumber = (name: string) =>
    typeOf ? (typeOf.get(name) ?? 'string') !== 'string' : NUMBERS.has(name);
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([name, value]): [string, Value] => [
        name,
        value === '' || value === null || value === undefined
          ? null
          : isNumber(name)
            ? Number(value)
            : (value as Value),
      ]),
    ),
  );
}

/** The rows of all files of a table of a package. */
export async function rowsOfTable(table: string, readFile: ReadFile): Promise<PlainRow[]> {
  const { paths } = await describePackage(readFile);
  const rows = (paths.get(table) ?? []).map((file) => plainTable(file, readFile));
  return (await Promise.all(rows)).flat();
}

/** Rows as JSON, a line a value. */
export function* writeJson(rows: readonly PlainRow[]): Generator<string> {
  yield* jsonList(rows, 0);
  yield '\n';
}

function readPoints(text: string): Record<string, unknown>[] {
  const { features } = v.parse(Features, JSON.parse(text) as unknown);
  return features.map(({ properties, geometry: { coordinates } }) => ({
    ...properties,
    lng: coordinates[0],
    lat: coordinates[1],
  }));
}

/** Rows as CSV (RFC 4180), with the names of all columns in the first line. */
export function writeCsv(rows: readonly PlainRow[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return csvText([names, ...rows.map((row) => names.map((name) => row[name]))]);
}
