import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { cell } from '../tables/table';
import { readFile } from './read-file';

describe('a Parquet file', () => {
  it('has codes, long numbers, fractions, days and gaps as texts', async () => {
    const buffer = parquetWriteBuffer({
      columnData: [
        { name: 'origin', data: ['010', '120000', '曹妃甸'], type: 'STRING' },
        { name: 'id', data: [9007199254740993n, 2n, 3n], type: 'INT64' },
        { name: 'share', data: [0.07, 12.5, null], type: 'DOUBLE' },
        {
          name: 'day',
          data: [new Date('2020-01-01'), new Date('1999-12-31'), null],
          type: 'TIMESTAMP',
        },
      ],
    });
    const { tables } = await readFile({ name: 'f.parquet', bytes: new Uint8Array(buffer) });
    const [table] = tables;
    expect(table?.header).toEqual(['origin', 'id', 'share', 'day']);
    const rows = [0, 1, 2].map((row) =>
      [0, 1, 2, 3].map((column) => table && cell(table, row, column)),
    );
    expect(rows).toEqual([
      ['010', '9007199254740993', '0.07', '2020-01-01'],
      ['120000', '2', '12.5', '1999-12-31'],
      ['曹妃甸', '3', '', ''],
    ]);
  });

  it('is said to be broken if it is', async () => {
    const bytes = new TextEncoder().encode('PAR1 and nothing more, PAR1');
    await expect(readFile({ name: 'f.parquet', bytes })).rejects.toMatchObject({
      reason: 'broken',
    });
  });
});
