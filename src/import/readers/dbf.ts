import { decode } from '../text/decode';
import { UnreadableFile } from './reader';

/** The rows of a dBASE file, with the names of its columns. Deleted rows are null, as shapes keep their places. */
export interface DbfRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[] | null)[];
}

/**
 * Reads a dBASE file. All cells are texts: days as `2020-03-01`, and empty where nothing is given.
 * `encoding`: what its `.cpg` file says; null where there is none. Throws `UnreadableFile` for one cut short.
 */
export function readDbf(file: string, bytes: Uint8Array, encoding: string | null): DbfRows {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33) throw new UnreadableFile('broken', file);
  const [count, start, width] = [
    view.getUint32(4, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ];
  const decoder = new TextDecoder(labelOf(encoding) ?? decode(bytes.subarray(start)).encoding);
  const fields: { name: string; type: string; at: number; length: number }[] = [];
  let at = 1;
  for (let entry = 32; entry + 32 <= start && bytes[entry] !== 0x0d; entry += 32) {
    const length = bytes[entry + 16] ?? 0;
    const name = decoder.decode(bytes.subarray(entry, entry + 11)).replace(/\0.*$/s, '');
    fields.push({ name, type: String.fromCharCode(bytes[entry + 11] ?? 0), at, length });
    at += length;
  }
  if (fields.length === 0 || width < at || start + count * width > bytes.length + 1) {
    throw new UnreadableFile('broken', file);
  }
  const rows = Array.from({ length: count }, (_, row) => {
    const begin = start + row * width;
    // A star before a row says that it was deleted.
    if (bytes[begin] === 0x2a) return null;
    return fields.map(({ type, at, length }) => {
      if (type === 'I') return String(view.getInt32(begin + at, true));
      return cellText(type, decoder.decode(bytes.subarray(begin + at, begin + at + length)));
    });
  });
  return { header: fields.map(({ name }) => name), rows };
}

function cellText(type: string, padded: string): string {
  const text = padded.replace(/\0.*$/s, '').trim();
  if (type === 'D') {
    const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
    return !year || text === '00000000' ? '' : `${year}-${month}-${day}`;
  }
  // Stars stand for a number that had no room.
  return (type === 'N' || type === 'F') && /^\*+$/.test(text) ? '' : text;
}

/** What the names of encodings in `.cpg` files are to browsers; numbers are code pages of Windows. */
const PAGES: Readonly<Record<string, string>> = {
  '65001': 'utf-8',
  '936': 'gb18030',
  '54936': 'gb18030',
  '950': 'big5',
  '932': 'shift_jis',
  '949': 'euc-kr',
  '88591': 'windows-1252',
};

/** An encoding that this browser knows, by how a `.cpg` file calls it; null for none. */
function labelOf(encoding: string | null): string | null {
  const name = encoding?.trim().toLowerCase() ?? '';
  const digits = name.replace(/\D/g, '');
  for (const label of [PAGES[digits], name, `windows-${digits}`]) {
    if (!label) continue;
    try {
      return new TextDecoder(label).encoding;
    } catch {
      continue;
    }
  }
  return null;
}
