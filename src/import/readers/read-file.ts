import { decode } from '../text/decode';
import { parseDelimited, separatorOf } from '../text/delimited';
import { tableFrom, tableOf } from '../tables/table';
import { Allowance } from './allowance';
import { unitsOf, type FileUnit } from './file-units';
import { attempt, UnreadableFile, type Read, type SourceFile } from './reader';

/** Files in archives, of archives in archives: deeper ones are not opened. */
const DEEPEST = 2;

/** What a file was unpacked from: how deep it lies in archives, and how much may still be unpacked. */
interface Within {
  readonly depth: number;
  readonly allowance: Allowance;
}

/** Reads what is read at once. Throws `UnreadableFile` with its reason. */
export async function readUnit(unit: FileUnit, within?: Within): Promise<Read> {
  if (!('shp' in unit)) return readFile(unit, within);
  const { shapefileTables } = await import('./shapefile');
  return { tables: attempt(unit.shp.name, () => shapefileTables(unit)), notes: [] };
}

/** Reads one file by what is in it, whatever its name says. Throws `UnreadableFile` with its reason. */
export async function readFile(
  file: SourceFile,
  within: Within = { depth: 0, allowance: new Allowance() },
): Promise<Read> {
  const { name, bytes } = file;
  if (bytes.length === 0) throw new UnreadableFile('empty', name);
  const mark = String.fromCharCode(...bytes.subarray(0, 4));
  if (mark === 'PK\u0003\u0004') return readArchive(file, within);
  if (mark === 'PAR1') {
    const { parquetTable } = await import('./parquet');
    return { tables: [await parquetTable(file)], notes: [] };
  }
  if (mark.startsWith('\u001f\u008b')) {
    if (within.depth >= DEEPEST) throw new UnreadableFile('unknown-format', name);
    const { gunzip } = await import('./unpack');
    const inner = gunzip(name, bytes, within.allowance);
    return readFile({ name: name.replace(/\.gz$/i, ''), bytes: inner }, deeper(within));
  }
  if (/\.dbf$/i.test(name)) {
    const { readDbf } = await import('./dbf');
    const { header, rows } = attempt(name, () => readDbf(name, bytes, null));
    const kept = rows.filter((row) => row !== null);
    return { tables: [tableFrom(name, null, header, kept)], notes: [] };
  }
  return readText(file);
}

function deeper({ depth, allowance }: Within): Within {
  return { depth: depth + 1, allowance };
}

async function readArchive({ name, bytes }: SourceFile, within: Within): Promise<Read> {
  const { unzip } = await import('./unpack');
  const inside = unzip(name, bytes, within.allowance);
  if ('xl/workbook.xml' in inside) {
    const { readExcel } = await import('./excel');
    const { grids, notes } = attempt(name, () => readExcel(name, inside));
    return { tables: grids.flatMap((grid) => tableOf(grid) ?? []), notes };
  }
  if (within.depth >= DEEPEST) throw new UnreadableFile('unknown-format', name);
  const files = Object.entries(inside).flatMap(([path, bytes]) =>
    isRead(path) ? [{ name: path, bytes: new Uint8Array(bytes) }] : [],
  );
  const reads: Read[] = [];
  for (const unit of unitsOf(files)) reads.push(await readUnit(unit, deeper(within)));
  if (reads.length === 0) throw new UnreadableFile('unknown-format', name);
  return {
    tables: reads.flatMap(({ tables }) => tables),
    notes: reads.flatMap(({ notes }) => notes),
  };
}

const READ = /\.(csv|tsv|tab|txt|json|geojson|topojson|xlsx|parquet|gz|kml|shp|dbf|prj|cpg)$/i;

/** True for a file of an archive that may hold a table, or belongs to one. */
function isRead(path: string): boolean {
  const isHidden = path.endsWith('/') || /(^|\/)[._]/.test(path);
  return !isHidden && READ.test(path) && !/(^|\/)datapackage\.json$/.test(path);
}

async function readText({ name, bytes }: SourceFile): Promise<Read> {
  const { text, encoding } = decode(bytes);
  const start = text.slice(0, 1000).trimStart();
  const notes =
    encoding === 'utf-8' ? [] : [{ code: 'encoding' as const, file: name, value: encoding }];
  if (/^<(!doctype html|html|head|body)/i.test(start)) throw new UnreadableFile('web-page', name);
  if (/^[[{]/.test(start) && !/\.[ct]sv$/i.test(name)) {
    const { jsonTables } = await import('./json');
    return { tables: jsonTables(name, text), notes };
  }
  if (/<(\w+:)?kml[\s>]/.test(start)) {
    const { kmlTables } = await import('./kml');
    return { tables: kmlTables(name, text), notes };
  }
  if (text.includes('\0')) throw new UnreadableFile('unknown-format', name);
  const table = tableOf(parseDelimited(text, separatorOf(text), name));
  if (!table) throw new UnreadableFile('empty', name);
  return { tables: [table], notes };
}
