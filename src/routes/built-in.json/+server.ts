import { openBuiltIn } from '$src/package/built-in';
import { packDataset } from '$src/package/packed';
import { fromFolder } from '$src/app/data/built-in-folder';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The built-in dataset, checked when the site is built, so that no window need check it again. */
export const GET: RequestHandler = async () =>
  new Response(packDataset(await openBuiltIn(fromFolder)), {
    headers: { 'content-type': 'application/json' },
  });
