import { strToU8, zipSync } from 'fflate';
import type { ReadFile } from '$lib/dataset/open-package';

/** The earliest time that a zip can hold, in any time zone: the archive depends on its files alone. */
const NO_TIME = new Date(1980, 0, 1);

/** Files of a package in one archive, in a folder of its own. */
export async function packed(
  folder: string,
  files: readonly string[],
  readFile: ReadFile,
): Promise<Uint8Array<ArrayBuffer>> {
  const texts = await Promise.all(
    files.map(async (file) => [`${folder}/${file}`, strToU8(await readFile(file))] as const),
  );
  return new Uint8Array(zipSync(Object.fromEntries(texts), { mtime: NO_TIME, level: 9 }));
}
