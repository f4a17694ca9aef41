import type { Texts } from './columns';
import { distinct } from './distinct';

const encoder = new TextEncoder();
/** A mark of byte order at the start of a text is a part of it. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** No character of a string takes more bytes. */
const MOST_BYTES = 3;

/**
 * The texts of all rows as one column. Half of a surrogate pair, which no file in UTF-8 can hold,
 * becomes the replacement character.
 */
export function packTexts(rows: readonly string[]): Texts {
  const bytes = new Uint8Array(rows.reduce((sum, { length }) => sum + length, 0) * MOST_BYTES);
  const starts = new Uint32Array(rows.length + 1);
  let end = 0;
  rows.forEach((text, row) => {
    end += encoder.encodeInto(text, bytes.subarray(end)).written;
    starts[row + 1] = end;
  });
  return { bytes: bytes.slice(0, end), starts, at: null };
}

/** The same for texts that many rows share: each is held once. */
export function packSharedTexts(rows: readonly string[]): Texts {
  const { firsts, at } = distinct(rows);
  return { ...packTexts(firsts.map((row) => rows[row] ?? '')), at };
}

/** The text of a row, from 0; `column` must have it. */
export function textAt(column: Texts, row: number): string {
  return decoder.decode(bytesAt(column, row));
}

/** The same in UTF-8. */
export function bytesAt({ bytes, starts, at }: Texts, row: number): Uint8Array {
  const text = at ? (at[row] ?? 0) : row;
  return bytes.subarray(starts[text], starts[text + 1]);
}
