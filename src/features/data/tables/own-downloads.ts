import { CITATION_TYPE, citableDocument, cite } from '../../../i18n/citation';
import { archiveOf } from '../../../package/archive';
import { DESCRIPTOR, type ReadFile } from '../../../package/package-file';
import { describePackage, plainTable, writeCsv } from '../../../package/plain-table';
import type { Download, Downloads } from './downloads';

/**
 * The files of a reader's own package, at their addresses, and those that the window makes of them.
 * `address`: of its descriptor. Rejects where that cannot be fetched.
 */
export async function ownDownloads(address: string): Promise<Downloads> {
  const hrefOf = (path: string) => (path === DESCRIPTOR ? address : new URL(path, address).href);
  const readFile: ReadFile = async (path) => {
    const response = await fetch(hrefOf(path));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.text();
  };
  const { name, version, files, paths } = await describePackage(readFile);
  const rowsOf = async (table: string) =>
    (await Promise.all((paths.get(table) ?? []).map((file) => plainTable(file, readFile)))).flat();
  const json = (table: string): Download => ({
    format: 'JSON',
    make: async () => ({
      name: `${name}_${table}.json`,
      type: 'application/json',
      body: `${JSON.stringify(await rowsOf(table), null, 1)}\n`,
    }),
  });
  const csv = (table: string): Download => ({
    format: 'CSV',
    make: async () => ({
      name: `${name}_${table}.csv`,
      type: 'text/csv;charset=utf-8',
      body: writeCsv(await rowsOf(table)),
    }),
  });
  return {
    ofTable(table) {
      const own = paths.get(table) ?? [];
      if (own.length === 0) return [];
      const format = table === 'places' ? 'GeoJSON' : 'CSV';
      return [
        ...own.map((path): Download => ({ format, href: hrefOf(path) })),
        ...(table === 'places' ? [csv(table)] : []),
        json(table),
      ];
    },
    descriptor: { format: 'JSON', href: address },
    archive: {
      format: 'ZIP',
      make: async () => ({
        name: `${name}_${version}.zip`,
        type: 'application/zip',
        body: new Blob([await archiveOf(`${name}_${version}`, files, readFile)]),
      }),
    },
    archiveSize: null,
    citation: (work, format) => ({
      format,
      make: () =>
        Promise.resolve({
          name: `${work.name}.${format}`,
          type: `${CITATION_TYPE[format]};charset=utf-8`,
          body: cite(citableDocument(work), format),
        }),
    }),
  };
}
