import { readFile } from 'node:fs/promises';
import type { ReadFile } from '../../src/package/package-file';

/** Reads the files of the built-in package. */
export const fromDisk: ReadFile = (path) => readFile(`static/data/tang-2018/${path}`, 'utf8');
