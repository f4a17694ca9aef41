import type { PageServerLoad } from './$types';

const files = import.meta.glob<string>('/static/data/tang-2018/*', {
  query: '?raw',
  import: 'default',
});

/** The files of the built-in package and their sizes, read when the site is built. */
export const load: PageServerLoad = async () => ({
  files: await Promise.all(
    Object.entries(files).map(async ([path, read]) => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      bytes: new TextEncoder().encode(await read()).length,
    })),
  ),
});
