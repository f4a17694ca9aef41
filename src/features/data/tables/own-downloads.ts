import { CITATION_TYPE, citableDocument, cite } from '../../../i18n/citation';
import { archiveOf } from '../../../package/archive';
import { describePackage, plainTable, writeCsv } from '../../../package/plain-table';
import type { Download, Downloads, MadeFile } from './downloads';
import type { OwnFiles } from './own-files';

/**
 * The files of a reader's own package, and those that the window makes of them. Rejects where its
 * descriptor cannot be fetched.
 */
export async function ownDownloads({ readFile, hrefOf }: OwnFiles): Promise<Downloads> {
  const { name, version, files, paths } = await describePackage(readFile);
  const rowsOf = async (table: string) =>
    (await Promise.all((paths.get(table) ?? []).map((file) => plainTable(file, readFile)))).flat();
  const made = (
    format: string,
    name: string,
    type: string,
    body: () => MadeFile['body'] | Promise<MadeFile['body']>,
  ): Download => ({ format, make: async () => ({ name, type, body: await body() }) });
  const file = (format: string, path: string): Download =>
    hrefOf
      ? { format, href: hrefOf(path) }
      : made(format, path.replace(/^.*\//, ''), TYPES[format] ?? '', () => readFile(path));
  const json = (table: string) =>
    made('JSON', `${name}_${table}.json`, 'application/json', async () => {
      const rows = await rowsOf(table);
      return `${JSON.stringify(rows, null, 1)}\n`;
    });
  const csv = (table: string) =>
    made('CSV', `${name}_${table}.csv`, 'text/csv;charset=utf-8', async () =>
      writeCsv(await rowsOf(table)),
    );
  const [descriptor = ''] = files;
  return {
    ofTable(table) {
      const own = paths.get(table) ?? [];
      if (own.length === 0) return [];
      const format = table === 'places' ? 'GeoJSON' : 'CSV';
      return [
        ...own.map((path) => file(format, path)),
        ...(table === 'places' ? [csv(table)] : []),
        json(table),
      ];
    },
    descriptor: file('JSON', descriptor),
    archive: made(
      'ZIP',
      `${name}_${version}.zip`,
      'application/zip',
      async () => new Blob([await archiveOf(`${name}_${version}`, files, readFile)]),
    ),
    archiveSize: null,
    citation: (work, format) =>
      made(format, `${work.name}.${format}`, `${CITATION_TYPE[format]};charset=utf-8`, () =>
        cite(citableDocument(work), format),
      ),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  GeoJSON: 'application/geo+json',
  CSV: 'text/csv;charset=utf-8',
  JSON: 'application/json',
};
