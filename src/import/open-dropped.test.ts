import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { OF_ALL_KINDS } from '../../tests/support/packages';
import { FILES } from '../../tests/support/package-fixture';
import { openBuiltIn } from '../package/built-in';
import { archiveOf } from '../package/archive';
import { describePackage } from '../package/plain-table';
import { fromDisk } from '../../tests/support/built-in';
import { countsOf, openDropped } from './open-dropped';

const asFiles = (files: Readonly<Record<string, string>>, folder = '') =>
  Object.entries(files).map(([path, text]) => ({
    name: folder + path,
    bytes: new Uint8Array(strToU8(text)),
  }));
const zipped = (files: Readonly<Record<string, string>>, folder = '') =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [folder + path, strToU8(text)]),
      ),
    ),
  );

describe('a data package that is dropped', () => {
  it('is that of the site, exported: every place, flow, figure, claim and step of it', async () => {
    const { name, version, files } = await describePackage(fromDisk);
    const bytes = await archiveOf(`${name}_${version}`, files, fromDisk);
    const opened = await openDropped([{ name: 'export.zip', bytes }]);
    if (!opened?.ok) throw new Error(JSON.stringify(opened?.faults));
    const dataset = await openBuiltIn(fromDisk);
    expect({ ...opened.dataset, edition: null }).toEqual({ ...dataset, edition: null });
  });

  it.each([
    ['beside its files', asFiles(OF_ALL_KINDS)],
    ['in a zip', [{ name: 'a.zip', bytes: zipped(OF_ALL_KINDS) }]],
    ['in a folder of a zip', [{ name: 'a.zip', bytes: zipped(OF_ALL_KINDS, 'mine/data/') }]],
  ])('is opened %s, and each of its rows counted', async (_, files) => {
    const opened = await openDropped(files);
    if (!opened?.ok) throw new Error(JSON.stringify(opened?.faults));
    expect(countsOf(opened.dataset)).toEqual({
      rows: 6,
      drawn: 4,
      merged: 0,
      zero: 1,
      unknown: 1,
      refused: 0,
      sum: 74,
    });
  });

  it('finds files that were chosen without the folders that it names', async () => {
    const descriptor = (OF_ALL_KINDS['datapackage.json'] ?? '').replaceAll(
      '"path":"',
      '"path":"data/',
    );
    const opened = await openDropped(asFiles({ ...OF_ALL_KINDS, 'datapackage.json': descriptor }));
    expect(opened?.ok).toBe(true);
  });

  it('tells its faults, and leaves tables of other names to be read as such', async () => {
    const faulty = { ...FILES, 'flows.csv': (FILES['flows.csv'] ?? '').replace(',15,', ',many,') };
    expect(await openDropped(asFiles(faulty))).toMatchObject({
      ok: false,
      faults: [{ file: 'flows.csv', row: 2, code: 'not-a-number' }],
    });
    const other = JSON.stringify({ resources: [{ name: 'trips', path: 'trips.csv' }] });
    expect(await openDropped(asFiles({ 'datapackage.json': other }))).toBeNull();
    expect(await openDropped(asFiles({ 'flows.csv': 'a,b\n' }))).toBeNull();
  });
});
