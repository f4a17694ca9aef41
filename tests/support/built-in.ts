import { readFile } from 'node:fs/promises';
import type { ReadFile } from '../../src/package/package-file';

const from =
  (folder: string): ReadFile =>
  (path) =>
    readFile(`static/data/${folder}/${path}`, 'utf8');

/** Reads the files of the built-in package. */
export const fromDisk = from('tang-2018');

/** Reads the files of the package of what is later than the paper. */
export const laterFromDisk = from('later');
