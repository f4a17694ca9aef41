import type { ReadFile } from '../../package/package-file';

const files = import.meta.glob<string>('/static/data/{tang-2018,later}/*', {
  query: '?raw',
  import: 'default',
});

function from(folder: string): ReadFile {
  return async (path) => {
    const read = files[`/static/data/${folder}/${path}`];
    if (!read) throw new Error(`no file ${path}`);
    return read();
  };
}

/** Reads the built-in package at build time. */
export const fromFolder = from('tang-2018');

/** Reads the package of what is later than the paper, at build time. */
export const fromLaterFolder = from('later');
