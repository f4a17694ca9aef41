import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReadFile } from './package-file';

/** The earliest time that a zip can hold, in any time zone: the archive depends on its files alone. */
const NO_TIME = new Date(1980, 0, 1);

/** Files of a package in one archive, in a folder of its own. */
export async function archiveOf(
  folder: string,
  files: readonly string[],
  readFile: ReadFile,
): Promise<Uint8Array<ArrayBuffer>> {
  const texts = await Promise.all(
    files.map(async (file) => [`${folder}/${file}`, strToU8(await readFile(file))] as const),
  );
  return new Uint8Array(zipSync(Object.fromEntries(texts), { mtime: NO_TIME, level: 9 }));
}

/** Reads the files of an archive by their paths within its folder. Throws for what is no zip. */
export function fromArchive(archive: Uint8Array): ReadFile {
  const files = new Map(
    Object.entries(unzipSync(archive)).map(([path, bytes]) => [
      path.replace(/^[^/]*\//, ''),
      bytes,
    ]),
  );
  return (path) => {
    const bytes = files.get(path);
    return bytes ? Promise.resolve(strFromU8(bytes)) : Promise.reject(new Error(`no file ${path}`));
  };
}
