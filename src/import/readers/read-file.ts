import { decode } from '../text/decode';
import { parseDelimited, separatorOf } from '../text/delimited';
import { tableOf } from '../tables/table';
import { attempt, UnreadableFile, type Note, type Read, type SourceFile } from './reader';

/** Files in archives, of archives in archives: deeper ones are not opened. */
const DEEPEST = 2;

/** Reads one file by what is in it, whatever its name says. Throws `UnreadableFile` with its reason. */
export async function readFile(file: SourceFile, depth = 0): Promise<Read> {
  const { name, bytes } = file;
  if (bytes.length === 0) throw new UnreadableFile('empty', name);
  const mark = String.fromCharCode(...bytes.subarray(0, 4));
  if (mark === 'PK\u0003\u0004') return readArchive(file, depth);
  if (mark === 'PAR1') {
    const { parquetTable } = await import('./parquet');
    return { tables: [await parquetTable(file)], notes: [] };
  }
  if (mark.startsWith('\u001f\u008b')) {
    if (depth >= DEEPEST) throw new UnreadableFile('unknown-format', name);
    const { gunzipSync } = await import('fflate');
    const inner = attempt(name, () => gunzipSync(bytes));
    return readFile({ name: name.replace(/\.gz$/i, ''), bytes: new Uint8Array(inner) }, depth + 1);
  }
  return readText(file);
}

async function readArchive(file: SourceFile, depth: number): Promise<Read> {
  const { name } = file;
  const { unzipSync } = await import('fflate');
  const inside = attempt(name, () => unzipSync(file.bytes));
  if ('xl/workbook.xml' in inside) {
    const { readExcel } = await import('./excel');
    const { grids, notes } = attempt(name, () => readExcel(name, inside));
    return { tables: grids.flatMap((grid) => tableOf(grid) ?? []), notes };
  }
  if (depth >= DEEPEST) throw new UnreadableFile('unknown-format', name);
  const tables: Read['tables'][number][] = [];
  const notes: Note[] = [];
  for (const [path, bytes] of Object.entries(inside)) {
    const isHidden = path.endsWith('/') || /(^|\/)[._]/.test(path);
    if (isHidden || !/\.(csv|tsv|tab|txt|json|geojson|topojson|xlsx|parquet|gz)$/i.test(path))
      continue;
    if (/(^|\/)datapackage\.json$/.test(path)) continue;
    const read = await readFile({ name: path, bytes: new Uint8Array(bytes) }, depth + 1);
    tables.push(...read.tables);
    notes.push(...read.notes);
  }
  if (tables.length === 0) throw new UnreadableFile('unknown-format', name);
  return { tables, notes };
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
  if (text.includes('\0')) throw new UnreadableFile('unknown-format', name);
  const table = tableOf(parseDelimited(text, separatorOf(text), name));
  if (!table) throw new UnreadableFile('empty', name);
  return { tables: [table], notes };
}
