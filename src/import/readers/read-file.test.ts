import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';

const TABLE = strToU8('from,to,count\nA,B,1\n');
const bytesOf = (packed: Uint8Array) => new Uint8Array(packed);
const zipped = (name: string, bytes: Uint8Array) => zipSync({ [name]: bytes });

describe('a packed file', () => {
  it.each([
    ['flows.csv.gz', gzipSync(TABLE)],
    ['flows.csv.gz.gz', gzipSync(gzipSync(TABLE))],
    ['flows.zip', zipped('flows.csv', TABLE)],
    ['flows.zip', zipped('flows.csv.gz', gzipSync(TABLE))],
  ])('%s is read', async (name, packed) => {
    const { tables } = await readFile({ name, bytes: bytesOf(packed) });
    expect(tables.map(({ header }) => header)).toEqual([['from', 'to', 'count']]);
  });

  it('is not opened without end, however it is packed', async () => {
    const bytes = bytesOf(gzipSync(gzipSync(gzipSync(TABLE))));
    await expect(readFile({ name: 'flows.csv.gz.gz.gz', bytes })).rejects.toMatchObject({
      reason: 'unknown-format',
    });
  });
});
