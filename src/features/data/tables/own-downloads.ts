import { CITATION_TYPE, citableDocument, cite } from '../../../i18n/citation';
import { describePackage, rowsOfTable, writeCsv } from '../../../package/plain-table';
import type { Download, Downloads, MadeFile } from './downloads';
import type { OwnFiles } from './own-files';

/**
 * The files of a reader's own package, and those that the window makes of them. Rejects where its
 * descriptor cannot be fetched.
 */
export async function ownDownloads({ readFile, hrefOf, make }: OwnFiles): Promise<Downloads> {
  const { name, version, files, paths } = await describePackage(readFile);
  const made = (
    format: string,
    name: string,
    type: string,
    body: () => MadeFile['body'] | Promise<MadeFile['body']>,
  ): Download => ({ format, make: async () => ({ name, type, body: await body() }) });
  const file = (format: string, path: string): Download =>
    hrefOf
      ? { format, href: hrefOf(path) }
      : made(format, path.replace(/^.*\//, ''), TYPES[format] ?? '', () => make({ path }));
  const json = (table: string) =>
    made('JSON', `${name}_${table}.json`, 'application/json', () => make({ table }));
  const csv = (table: string) =>
    made('CSV', `${name}_${table}.csv`, 'text/csv;charset=utf-8', async () =>
      writeCsv(await rowsOfTable(table, readFile)),
    );
  const [descriptor = ''] = files;
  const folder = `${name}_${version}`;
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
    archive: made('ZIP', `${folder}.zip`, 'application/zip', () => make({ archive: folder })),
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
