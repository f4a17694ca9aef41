import { Gunzip, unzipSync, type Unzipped } from 'fflate';
import type { Allowance } from './allowance';
import { attempt, UnreadableFile } from './reader';

/** The files in a zip, by their paths; none is longer than the zip says before it is unpacked. */
export function unzip(file: string, bytes: Uint8Array, allowance: Allowance): Unzipped {
  return attempt(file, () =>
    unzipSync(bytes, {
      filter({ originalSize }) {
        allowance.spend(file, originalSize);
        return true;
      },
    }),
  );
}

const STEP = 1 << 16;

/** What is packed with gzip, all of its members one after another. */
export function gunzip(
  file: string,
  bytes: Uint8Array,
  allowance: Allowance,
): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let isWhole = false;
  const stream = new Gunzip((chunk, isLast) => {
    allowance.spend(file, chunk.length);
    chunks.push(chunk);
    isWhole = isLast;
  });
  return attempt(file, () => {
    for (let at = 0; at < bytes.length; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
    if (!isWhole) throw new UnreadableFile('broken', file);
    const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
    let end = 0;
    for (const chunk of chunks) {
      all.set(chunk, end);
      end += chunk.length;
    }
    return all;
  });
}
