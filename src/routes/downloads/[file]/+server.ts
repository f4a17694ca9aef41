import { error } from '@sveltejs/kit';
import { openBuiltIn } from '$src/package/built-in';
import { describePackage, plainTable, writeCsv, writeJson } from '$src/package/plain-table';
import { CITATION_FORMATS, CITATION_TYPE, citableDocument, cite } from '$src/i18n/citation';
import { fromFolder } from '$src/app/data/built-in-folder';
import { archiveOf } from '$src/package/archive';
import { checkedClaims } from '../checked-claims';
import { outcomesCsv } from '../outcomes';
import { structureCsv } from '../structure';
import { vintagesCsv } from '../vintages';
import type { EntryGenerator, RequestHandler } from './$types';

/** A file that is made of the built-in package when the site is built. */
interface Made {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

async function allFiles(): Promise<ReadonlyMap<string, () => Promise<Made>>> {
  const { name, version, files } = await describePackage(fromFolder);
  const { documents } = await openBuiltIn(fromFolder);
  const tables = files.slice(1).map((file) => [file, `${name}_${file.replace(/\..*$/, '')}`]);
  return new Map<string, () => Promise<Made>>([
    [
      `${name}_${version}.zip`,
      async () => ({
        type: 'application/zip',
        body: await archiveOf(`${name}_${version}`, files, fromFolder),
      }),
    ],
    [
      `${name}_places.csv`,
      async () => ({
        type: 'text/csv; charset=utf-8',
        body: writeCsv(await plainTable('places.geojson', fromFolder)),
      }),
    ],
    ...tables.map(([file = '', stem = '']): [string, () => Promise<Made>] => [
      `${stem}.json`,
      async () => ({
        type: 'application/json',
        body: [...writeJson(await plainTable(file, fromFolder))].join(''),
      }),
    ]),
    [
      `${name}_claims.csv`,
      async () => ({ type: 'text/csv; charset=utf-8', body: writeCsv(await checkedClaims()) }),
    ],
    [
      'later_outcomes.csv',
      async () => ({ type: 'text/csv; charset=utf-8', body: await outcomesCsv() }),
    ],
    [
      'later_structure.csv',
      async () => ({ type: 'text/csv; charset=utf-8', body: await structureCsv() }),
    ],
    [
      'later_vintages.csv',
      async () => ({ type: 'text/csv; charset=utf-8', body: await vintagesCsv() }),
    ],
    [
      `${name}_claims.json`,
      async () => ({
        type: 'application/json',
        body: `${JSON.stringify(await checkedClaims(), null, 1)}\n`,
      }),
    ],
    ...[...documents.values()].flatMap((work) =>
      CITATION_FORMATS.map((format): [string, () => Promise<Made>] => [
        `${work.name}.${format}`,
        () =>
          Promise.resolve({
            type: `${CITATION_TYPE[format]}; charset=utf-8`,
            body: cite(citableDocument(work), format),
          }),
      ]),
    ),
  ]);
}

export const prerender = true;

export const entries: EntryGenerator = async () =>
  [...(await allFiles()).keys()].map((file) => ({ file }));

export const GET: RequestHandler = async ({ params }) => {
  const make = (await allFiles()).get(params.file);
  if (!make) error(404, params.file);
  const { type, body } = await make();
  // Spreadsheets read a table without a byte-order mark in the encoding of their own country.
  const mark = type.startsWith('text/csv') ? '\uFEFF' : '';
  return new Response(typeof body === 'string' ? mark + body : body, {
    headers: { 'content-type': type },
  });
};
