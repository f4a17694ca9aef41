import { decode } from '../text/decode';
import { parseDelimited, separatorOf } from '../text/delimited';
import { tableOf } from '../tables/table';
import { UnreadableFile, type Read, type SourceFile } from './reader';

/** Reads one file by what is in it, whatever its name says. Throws `UnreadableFile` with its reason. */
export async function readFile({ name, bytes }: SourceFile): Promise<Read> {
  if (bytes.length === 0) throw new UnreadableFile('empty', name);
  const { text, encoding } = decode(bytes);
  const start = text.slice(0, 1000).trimStart();
  const notes =
    encoding === 'utf-8' ? [] : [{ code: 'encoding' as const, file: name, value: encoding }];
  if (/^<(!doctype html|html|head|body)/i.test(start)) throw new UnreadableFile('web-page', name);
  if (/^[[{]/.test(start) && !/\.[ct]sv$/i.test(name)) {
    const { jsonTables } = await import('./json');
    return { tables: jsonTables(name, text), notes };
  }
  if (text.includes('\0')) throw new UnreadableFile('unknown-format', name);
  const table = tableOf(parseDelimited(text, separatorOf(text), name));
  if (!table) throw new UnreadableFile('empty', name);
  return { tables: [table], notes };
}
