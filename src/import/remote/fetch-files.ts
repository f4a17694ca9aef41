import { DESCRIPTOR } from '../../package/package-file';
import type { SourceFile } from '../readers/reader';
import { parseDelimited } from '../text/delimited';
import { rowOf } from '../tables/grid';

/** Gives the bytes at an address; rejects where there are none. */
export type FetchBytes = (address: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * The files that an address names: the one that lies there; of a data package its descriptor and its
 * files on the same site; of a Google sheet in Flowmap.blue's form its sheets. Rejects where what the
 * address itself names cannot be fetched.
 */
export async function fetchFiles(address: string, fetchBytes: FetchBytes): Promise<SourceFile[]> {
  const sheet = sheetOf(address);
  if (sheet !== null) return fetchSheets(sheet, fetchBytes);
  const { pathname } = new URL(address);
  const bytes = await fetchBytes(address);
  const paths = pathsIn(bytes);
  if (!paths) return [{ name: fileName(pathname), bytes }];
  const beside = paths.map(async (path): Promise<SourceFile[]> => {
    const href = new URL(path, address);
    if (href.origin !== new URL(address).origin) return [];
    // What is missing is a fault of the package, which names it.
    return fetchBytes(href.href).then(
      (found) => [{ name: path, bytes: found }],
      () => [],
    );
  });
  return [{ name: DESCRIPTOR, bytes }, ...(await Promise.all(beside)).flat()];
}

function fileName(path: string): string {
  const name = path.replace(/^.*\//, '');
  try {
    return decodeURIComponent(name) || 'data';
  } catch {
    return name;
  }
}

/** The paths of the files that a descriptor lists; null for what is none. */
function pathsIn(bytes: Uint8Array): readonly string[] | null {
  // A descriptor is small, and begins with a brace.
  if (bytes.length > 1 << 20 || !/^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 100)))) {
    return null;
  }
  try {
    const json = JSON.parse(new TextDecoder().decode(bytes)) as { resources?: unknown };
    if (!Array.isArray(json.resources)) return null;
    const paths = json.resources.flatMap((each: { path?: unknown }) => [each.path].flat());
    return paths.filter((path) => typeof path === 'string');
  } catch {
    return null;
  }
}

/** The id of a Google sheet in its address; null for any other address. */
function sheetOf(address: string): string | null {
  return (
    /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]{20,})/.exec(address)?.[1] ??
    /^https:\/\/(?:www\.)?flowmap\.blue\/([\w-]{20,})/.exec(address)?.[1] ??
    null
  );
}

async function fetchSheets(id: string, fetchBytes: FetchBytes): Promise<SourceFile[]> {
  const fetchSheet = async (name: string) => ({
    name: `${name}.csv`,
    bytes: await fetchBytes(
      `https://docs.google.com/spreadsheets/d/${id}/gviz/tq?tqx=out:csv&sheet=${encodeURIComponent(name)}`,
    ),
  });
  const [locations, properties] = await Promise.all([
    fetchSheet('locations'),
    fetchSheet('properties').catch(() => null),
  ]);
  const named = properties && flowSheets(new TextDecoder().decode(properties.bytes));
  const flows = await Promise.all((named ?? ['flows']).map(fetchSheet));
  return [...flows, locations, ...(properties ? [properties] : [])];
}

/** The names of the sheets of flows that the properties of a sheet list; null where they list none. */
function flowSheets(properties: string): readonly string[] | null {
  const grid = parseDelimited(properties, ',', '');
  for (let row = 0; row < grid.count; row++) {
    const [property = '', value = ''] = rowOf(grid, row);
    if (property.trim().toLowerCase() !== 'flows.sheets') continue;
    const names = value.split(',').flatMap((name) => name.trim() || []);
    return names.length > 0 ? names : null;
  }
  return null;
}
