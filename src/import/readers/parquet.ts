import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { tableFrom, type Table } from '../tables/table';
import { textOf } from './geojson';
import { unreadable, type SourceFile } from './reader';

/** The one table of a Parquet file. Whole numbers of any length, decimals and days come as their texts. */
export async function parquetTable({ name, bytes }: SourceFile): Promise<Table> {
  const file = bytes.buffer;
  try {
    const metadata = await parquetMetadataAsync(file);
    const header = parquetSchema(metadata).children.map(({ element }) => element.name);
    const records = await parquetReadObjects({ file, metadata });
    return tableFrom(
      name,
      null,
      header,
      records.map((record) => header.map((key) => textOf(record[key]))),
    );
  } catch (error) {
    throw unreadable(name, error);
  }
}
