import type { ReadFile } from '../../package/package-file';

const FOLDER = '/static/data/tang-2018/';

const files = import.meta.glob<string>('/static/data/tang-2018/*', {
  query: '?raw',
  import: 'default',
});

/** Reads the built-in package at build time. */
export const fromFolder: ReadFile = async (path) => {
  const read = files[FOLDER + path];
  if (!read) throw new Error(`no file ${path}`);
  return read();
};
