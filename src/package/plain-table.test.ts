import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv';
import { describePackage, plainTable, writeCsv } from './plain-table';
import { archiveOf } from './archive';
import { fromDisk } from '../../tests/support/built-in';

describe('the tables of a package as files for others', () => {
  it('have numbers as numbers, codes as texts and empty cells as null', async () => {
    const [place] = await plainTable('places.geojson', fromDisk);
    expect(place).toMatchObject({ id: 'beijing', adcode: '110000', parent: null });
    expect(place?.lng).toBeTypeOf('number');
    const [figure] = await plainTable('observations.csv', fromDisk);
    expect(figure).toMatchObject({ place: 'beijing', flow: null, year: 2009, value: 118.3 });
  });

  it('can be read back from CSV', async () => {
    const rows = await plainTable('places.geojson', fromDisk);
    const read = readCsv(writeCsv(rows));
    expect(read).toHaveLength(rows.length);
    expect(read[0]?.lat).toBe(String(rows[0]?.lat));
    expect(read[0]?.summary_en).toBe(rows[0]?.summary_en);
  });

  it('come in one archive that depends on nothing but its files', async () => {
    const { name, version, files } = await describePackage(fromDisk);
    const [first, second] = [
      await archiveOf(`${name}_${version}`, files, fromDisk),
      await archiveOf(`${name}_${version}`, files, fromDisk),
    ];
    expect(Buffer.compare(first, second)).toBe(0);
    const inside = unzipSync(first);
    expect(Object.keys(inside)).toEqual(files.map((file) => `${name}_${version}/${file}`));
    for (const file of files) {
      expect(new TextDecoder().decode(inside[`${name}_${version}/${file}`])).toBe(
        await fromDisk(file),
      );
    }
  });
});
